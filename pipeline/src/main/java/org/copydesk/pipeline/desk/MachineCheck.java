package org.copydesk.pipeline.desk;

import java.util.List;
import org.copydesk.models.names.BrokenModelException;
import org.copydesk.models.names.ModelFiles;

/// Looks at the machine that the program runs on.
public final class MachineCheck {

    private static final int JAVA = 25;

    /// The issue's own limit: an ingest stays below 512 MB of heap.
    private static final long HEAP = 512L << 20;

    private MachineCheck() {}

    /// What was seen, a finding a thing. Takes no time.
    public static List<Finding> findings() {
        return List.of(
                java(Runtime.version().feature()), memory(Runtime.getRuntime().maxMemory()), models());
    }

    static Finding java(int feature) {
        String says = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return feature >= JAVA
                ? Finding.ok("java", says)
                : Finding.fail("java", says, "install a JDK " + JAVA + " and set COPYDESK_JAVA_HOME to its folder");
    }

    static Finding memory(long heap) {
        String says = (heap >> 20) + " MB of heap, " + Runtime.getRuntime().availableProcessors() + " processors";
        return heap >= HEAP
                ? Finding.ok("memory", says)
                : Finding.warn("memory", says, "large files may fail; COPYDESK_JAVA_OPTS=-Xmx1g gives more");
    }

    private static Finding models() {
        try {
            return Finding.ok("models", ModelFiles.verify() + " files, as they were built");
        } catch (BrokenModelException e) {
            return Finding.fail("models", String.valueOf(e.getMessage()), "build the program again: mvn clean package");
        }
    }
}

package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Which Copydesk this is.
final class Version implements IVersionProvider {

    /// Maven puts this file into every jar; classes that run from a folder have none.
    private static final String PROPERTIES = "/META-INF/maven/org.copydesk/copydesk-pipeline/pom.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"copydesk " + number() + " (Java " + Runtime.version() + ")"};
    }

    static String number() {
        try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
            if (in == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            return "development";
        }
    }
}

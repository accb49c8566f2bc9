package org.copydesk.bench;

import java.lang.management.ManagementFactory;

/// CPU time, in nanoseconds: it tells more than the clock where others use the machine too.
final class Cpu {

    private Cpu() {}

    /// What the calling thread has used.
    static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What the process has used, in all its threads.
    static long process() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : thread();
    }
}

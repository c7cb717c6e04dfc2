package nl.koers.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.locks.LockSupport;

/** The most of the heap that was in use at one time, garbage included, looked at every few milliseconds. */
final class HeapPeak implements AutoCloseable {

    private static final long EVERY_NANOS = 5_000_000;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final Thread watcher = new Thread(this::watch, "heap-peak");
    private volatile boolean stopped;
    private volatile long most;

    HeapPeak() {
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!stopped) {
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    long megabytes() {
        return most >> 20;
    }

    @Override
    public void close() {
        stopped = true;
    }
}

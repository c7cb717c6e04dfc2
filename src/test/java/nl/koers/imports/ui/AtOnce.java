package nl.koers.imports.ui;

/** Does the errands of a screen in the thread that asks, so that a test sees the outcome with its next round trip. */
final class AtOnce extends Readings {

    @Override
    void run(Runnable task) {
        task.run();
    }
}

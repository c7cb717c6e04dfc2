package nl.koers.imports.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads files without making a screen wait, in the name of who asked; two at a time for everybody together. */
@Component
class Readings implements DisposableBean {

    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("import-reading-", 1).factory());

    void run(Runnable task) {
        threads.execute(new DelegatingSecurityContextRunnable(task, SecurityContextHolder.getContext()));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}

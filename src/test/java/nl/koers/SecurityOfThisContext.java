package nl.koers;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Points Spring Security's static holder at the context of the test that runs now.
 *
 * <p>Each application context brings a holder of its own and the last one started wins; with several contexts in one
 * JVM a test would sign in with the holder of another.
 */
public class SecurityOfThisContext implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    /** Before the listener that signs in the user of {@code @WithMockUser}. */
    @Override
    public int getOrder() {
        return 1_000;
    }
}

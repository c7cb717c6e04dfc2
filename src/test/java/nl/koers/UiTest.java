package nl.koers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of screens without a browser, on the whole application and a real, empty database; the class extends
 * {@code SpringBrowserlessTest}. Shares the context of {@link KoersTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KoersTest
public @interface UiTest {}

package vn.tdkt.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;
import vn.tdkt.platform.Sandbox;

/** Does not exist where an office works: see {@link Sandbox}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(Sandbox.class)
public @interface SandboxOnly {}

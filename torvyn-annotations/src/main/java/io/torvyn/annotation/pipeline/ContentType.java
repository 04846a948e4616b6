package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the content type that a component accepts and produces. Adjacent stages must agree; a
 * component that declares nothing agrees with everything, and passes the type of its input on.
 *
 * <p>Forbidden ({@code content-type-mismatch}): connecting a stage to one that produces something
 * else.
 *
 * <pre>{@code
 * @Processor @ContentType(accepts = "text/plain", produces = "application/json")
 * final class ToJson { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContentType {

  /**
   * What the component can take.
   *
   * @return a media type, or empty for any
   */
  String accepts() default "";

  /**
   * What the component's results are.
   *
   * @return a media type, or empty for that of the input
   */
  String produces() default "";
}

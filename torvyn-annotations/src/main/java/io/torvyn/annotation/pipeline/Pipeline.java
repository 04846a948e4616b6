package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the declaration of a pipeline. Each abstract method without parameters is a
 * stage: its name is the stage's name, its return type the stage's component class. A stage takes
 * its elements from the stage declared above it unless {@link From} says otherwise.
 *
 * <p>From the interface {@code AccessLog} the processor generates {@code AccessLogPipeline}, whose
 * {@code builder()} asks for the stages in order; leaving one out does not compile.
 *
 * <p>Forbidden: a pipeline without source or sink, a cycle, a stage that nothing reaches.
 *
 * <pre>{@code
 * @Pipeline("copy-file")
 * interface CopyFile {
 *   FileSource read();
 *
 *   FileSink write();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pipeline {

  /**
   * The name by which tools and settings know the pipeline.
   *
   * @return lower-case letters, digits and hyphens, beginning with a letter
   */
  String value();
}

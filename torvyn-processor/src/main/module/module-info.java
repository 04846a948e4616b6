/** Proves ownership in method bodies and generates pipelines. Nothing here is for calling. */
module io.torvyn.processor {
  requires java.compiler;
  requires jdk.compiler;

  provides javax.annotation.processing.Processor with
      io.torvyn.processor.TorvynIndexer,
      io.torvyn.processor.TorvynProcessor;
  provides com.sun.source.util.Plugin with
      io.torvyn.processor.TorvynPlugin;
}

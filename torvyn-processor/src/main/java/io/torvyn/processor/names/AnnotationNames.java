package io.torvyn.processor.names;

/** Qualified names of the annotations and their enums. */
public final class AnnotationNames {
  /** The package of ownership and component annotations, with the dot. */
  public static final String ROOT = "io.torvyn.annotation.";

  /** The package of pipeline annotations, with the dot. */
  public static final String PIPELINE_ROOT = "io.torvyn.annotation.pipeline.";

  public static final String SOURCE = ROOT + "Source";
  public static final String PROCESSOR = ROOT + "Processor";
  public static final String FILTER = ROOT + "Filter";
  public static final String ROUTER = ROOT + "Router";
  public static final String AGGREGATOR = ROOT + "Aggregator";
  public static final String SINK = ROOT + "Sink";

  public static final String OWNED = ROOT + "Owned";
  public static final String BORROWED = ROOT + "Borrowed";
  public static final String LEASED = ROOT + "Leased";
  public static final String CALLED_IN_PLACE = ROOT + "CalledInPlace";
  public static final String UNCHECKED_OWNERSHIP = ROOT + "UncheckedOwnership";

  public static final String PIPELINE = PIPELINE_ROOT + "Pipeline";
  public static final String FROM = PIPELINE_ROOT + "From";
  public static final String QUEUE = PIPELINE_ROOT + "Queue";
  public static final String KEYED_BY = PIPELINE_ROOT + "KeyedBy";
  public static final String PARALLEL = PIPELINE_ROOT + "Parallel";
  public static final String ON_ERROR = PIPELINE_ROOT + "OnError";
  public static final String BLOCKING = PIPELINE_ROOT + "Blocking";
  public static final String CONTENT_TYPE = PIPELINE_ROOT + "ContentType";
  public static final String OVERFLOW = PIPELINE_ROOT + "Overflow";
  public static final String ERROR_POLICY = PIPELINE_ROOT + "ErrorPolicy";

  private AnnotationNames() {}
}

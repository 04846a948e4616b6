package io.torvyn.examples.tokenstream;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.io.stream.ChannelSource;

/**
 * From the tokens of a language model to sentences. The queue lets the source wait for the next
 * token while a sentence is printed.
 */
@Pipeline("token-stream")
interface TokenStream {
  ChannelSource tokens();

  @Queue(depth = 32)
  PolicyFilter policy();

  Sentences sentences();

  PrintSentences print();
}

package io.torvyn.examples.marketdata;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.io.net.TcpClientSource;

/**
 * From a feed to order books and alerts. Whoever reads the alerts must not hold up the books, so
 * the oldest alerts make room when there are too many.
 */
@Pipeline("market-data")
interface MarketData {
  TcpClientSource feed();

  @OnError(ErrorPolicy.SKIP)
  DecodeInPlace decode();

  BookBuilder books();

  BySort sort();

  @From("sort.BOOK")
  PrintBooks print();

  @From("sort.ALERT")
  @Queue(depth = 8, overflow = Overflow.DROP_OLDEST)
  Pager pager();
}

/** Where elements come from and go to: files, sockets, channels and reactive streams. */
module io.torvyn.io {
  requires transitive io.torvyn.runtime;
  requires static org.jspecify;

  exports io.torvyn.io;
  exports io.torvyn.io.file;
  exports io.torvyn.io.net;
  exports io.torvyn.io.reactive;
  exports io.torvyn.io.stream;
}

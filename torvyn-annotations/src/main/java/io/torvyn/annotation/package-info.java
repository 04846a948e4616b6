/**
 * Who owns a buffer, and what a component is. These annotations carry no code; they are read by the
 * processor at compile time and, from class files, by the processor of whoever compiles against
 * them. That is why all of them have CLASS retention, and why none is a type-use annotation (JDK 17
 * does not show type-use annotations of class files).
 *
 * <h2>Glossary</h2>
 *
 * <dl>
 *   <dt>component
 *   <dd>a class annotated {@link io.torvyn.annotation.Source}, {@link
 *       io.torvyn.annotation.Processor}, {@link io.torvyn.annotation.Sink}, {@link
 *       io.torvyn.annotation.Filter}, {@link io.torvyn.annotation.Router} or {@link
 *       io.torvyn.annotation.Aggregator}.
 *   <dt>entry method
 *   <dd>the method of a component that the host calls for each element; it is found by its name.
 *   <dt>stage
 *   <dd>a component's place in a pipeline.
 *   <dt>element
 *   <dd>a payload buffer with its metadata: sequence, timestamp, content type.
 *   <dt>owner
 *   <dd>the one party that must give a buffer up, exactly once, on every normal way out.
 *   <dt>borrow
 *   <dd>permission to use a buffer until the call returns; ownership stays with the caller.
 *   <dt>lease
 *   <dd>tracked permission that outlives the call, until a scope ends or a deadline passes.
 *   <dt>host
 *   <dd>the runtime that owns pools, flows and threads.
 * </dl>
 *
 * <h2>The four states of a buffer</h2>
 *
 * <table>
 *   <caption>States at run time, and what the compiler calls them</caption>
 *   <tr><th>state</th><th>meaning</th><th>left by</th></tr>
 *   <tr><td>Pooled</td><td>in the pool, nobody may touch it</td><td>allocate</td></tr>
 *   <tr><td>Owned</td><td>one owner may read, write, give up</td><td>borrow, lease, release</td></tr>
 *   <tr><td>Borrowed</td><td>lent for one call; may be read</td><td>the end of the call</td></tr>
 *   <tr><td>Leased</td><td>lent until a scope ends</td><td>the end of the lease</td></tr>
 * </table>
 *
 * <h2>Defaults</h2>
 *
 * <p>This table is the only place that states them.
 *
 * <table>
 *   <caption>What a tracked type means where nothing is written</caption>
 *   <tr><th>where</th><th>default</th></tr>
 *   <tr><td>parameter of a component's entry method</td><td>none: {@code ambiguous-ownership}</td></tr>
 *   <tr><td>parameter of any other method or constructor</td><td>{@code @Borrowed}</td></tr>
 *   <tr><td>parameter of a lambda</td><td>that of the method it implements</td></tr>
 *   <tr><td>result of type {@code Buffer}, {@code MutableBuffer}, {@code Lease}</td><td>none: {@code ambiguous-ownership}</td></tr>
 *   <tr><td>a view as a result (a {@code ByteBuffer} of a buffer, a slice)</td><td>tied to its buffer</td></tr>
 *   <tr><td>local variable</td><td>inferred</td></tr>
 *   <tr><td>field, array, collection</td><td>forbidden: {@code untracked-store}</td></tr>
 * </table>
 */
package io.torvyn.annotation;

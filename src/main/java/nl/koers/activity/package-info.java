/** Pages that went quiet: fewer than one post a month. An import touches only the pages in its file; a nightly sweep covers the clock. Unknown is never called inactive. */
@org.jspecify.annotations.NullMarked
package nl.koers.activity;

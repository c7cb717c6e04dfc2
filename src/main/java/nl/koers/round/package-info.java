/** Budget rounds: what managers decide on. A frozen version is a report of its own, which refers to nothing that changes; what is decided about it is only ever added to. Managers only, reading too. */
@org.jspecify.annotations.NullMarked
package nl.koers.round;

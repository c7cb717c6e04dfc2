/** Our pages on platforms and the metrics they report. A channel is a means, never a goal. A metric knows how it may be added up: its kind. */
@org.jspecify.annotations.NullMarked
package nl.koers.channel;

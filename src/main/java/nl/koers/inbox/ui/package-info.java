/** The screen of sources: the inbox folder and its subfolders, and the files of theirs that were refused. */
@org.jspecify.annotations.NullMarked
package nl.koers.inbox.ui;

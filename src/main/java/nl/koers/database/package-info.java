/** Where the data lives: the data folder, the two SQLite pools (one writer, some readers), the transactions and the checks before the first of them. Nobody else knows the path of the database. Nothing in here knows what the data mean. */
@org.jspecify.annotations.NullMarked
package nl.koers.database;

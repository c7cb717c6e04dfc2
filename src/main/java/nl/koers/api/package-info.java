/** REST under /api/v1: JSON records and problem details. A surface over the doors, with no rule of its own. Names and errors are a contract. */
@org.jspecify.annotations.NullMarked
package nl.koers.api;

/** Tests of the shape of the house. */
@org.jspecify.annotations.NullMarked
package nl.koers.architecture;

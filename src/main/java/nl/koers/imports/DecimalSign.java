package nl.koers.imports;

public enum DecimalSign {
    COMMA,
    POINT
}

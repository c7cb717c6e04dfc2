package nl.koers.reading;

public enum DecimalSign {
    COMMA,
    POINT
}

package nl.koers.forecast;

/**
 * What is to be expected on a day.
 *
 * @param median as likely to be above as below
 * @param low80 with {@code high80}: eight times out of ten the value lies between
 * @param low95 with {@code high95}: nineteen times out of twenty
 */
public record Band(double median, double low80, double high80, double low95, double high95) {}

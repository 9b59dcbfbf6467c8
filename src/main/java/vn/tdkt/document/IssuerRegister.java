package vn.tdkt.document;

/**
 * How a body keeps its register.
 *
 * @param source where it takes its numbers from
 * @param seriesPerType whether each type is numbered apart
 */
public record IssuerRegister(NumberSource source, boolean seriesPerType) {}

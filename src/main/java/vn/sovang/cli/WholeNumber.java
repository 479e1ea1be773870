package vn.sovang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers of options within the bounds that make sense for them. */
final class WholeNumber {
    private WholeNumber() {}

    /** A year that papers can be of. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return within(text, 1900, 2199);
        }
    }

    /** A number in a series, from 1. */
    static final class Ordinal implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return within(text, 1, 999_999);
        }
    }

    private static int within(String text, int least, int most) {
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new TypeConversionException(text);
        }
        return Integer.parseInt(text);
    }
}

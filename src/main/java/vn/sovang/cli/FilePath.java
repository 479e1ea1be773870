package vn.sovang.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Paths of options; an empty one would mean the present folder, which nobody means. */
final class FilePath implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new TypeConversionException(e.getReason());
        }
        throw new TypeConversionException(text);
    }
}

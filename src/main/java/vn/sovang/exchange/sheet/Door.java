package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.nio.file.FileSystemException;
import javax.xml.stream.XMLStreamException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/**
 * The one door to the libraries that take a file apart. They answer damaged parts with unchecked exceptions of every
 * kind (of numbers, of indexes, of nulls), so all of them are taken for what they mean here: the file is damaged.
 */
public final class Door {
    private Door() {}

    /** A call into a library. */
    public interface Call<T> {
        T run() throws IOException, XMLStreamException;
    }

    /**
     * Makes a call.
     *
     * @throws FileSystemException when the file itself cannot be had
     * @throws ProblemException 205 when it is damaged, or what the call itself complains of
     */
    public static <T> T through(String file, Call<T> call) throws FileSystemException {
        try {
            return call.run();
        } catch (ProblemException | FileSystemException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Problem.of(205, "import.file.damaged", file).asException(e);
        }
    }
}

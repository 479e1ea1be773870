package vn.sovang.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers that writing has failed, so that nobody can take a half-written file for a whole one. */
final class HonestOutput extends FilterOutputStream {
    private IOException failure;

    HonestOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        complain();
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** @throws IOException the first failure, when there was one */
    void complain() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

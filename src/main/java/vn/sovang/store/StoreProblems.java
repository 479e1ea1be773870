package vn.sovang.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** What SQLite reports, in words. */
final class StoreProblems {
    private static final Pattern SCHEMA_LOST = Pattern.compile(
            "no such (table|column)|has no column|malformed|syntax error|unrecognized token|cannot hold BLOB"
                    + "|unsupported file format");

    private StoreProblems() {}

    /** @param file the store, for the sentence */
    static ProblemException of(SQLException e, Path file) {
        int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : e.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Problem.of(301, "problem.store.foreign", file).asException(e);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Problem.of(304, "problem.store.locked", file).asException(e);
        }
        // No text of ours is that long: where one seems to be, its length is damaged.
        boolean overlong = code == SQLiteErrorCode.SQLITE_TOOBIG.code;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || overlong || schemaLost(code, e)) {
            return Problem.of(305, "problem.store.damaged", file).asException(e);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Problem.of(402, "problem.store.full").asException(e);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return Problem.of(306, "problem.store.no_access", file).asException(e);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Problem.of(403, "problem.store.io").asException(e);
        }
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code && !byTrigger(e)) {
            return Problem.of(230, "problem.store.constraint", e.getMessage()).asException(e);
        }
        return Problem.of(404, "problem.store.error").asException(e);
    }

    /** Every statement of ours fits the schema; where one does not, the schema in the file is no longer ours. */
    private static boolean schemaLost(int code, SQLException e) {
        return code == SQLiteErrorCode.SQLITE_ERROR.code
                && SCHEMA_LOST.matcher(String.valueOf(e.getMessage())).find();
    }

    /** A write outside a named change: a mistake of the program, not of the data. */
    private static boolean byTrigger(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_TRIGGER;
    }
}

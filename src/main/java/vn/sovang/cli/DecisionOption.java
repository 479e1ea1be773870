package vn.sovang.cli;

import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Stream;

/** Which decision a command works on. */
final class DecisionOption {
    @Option(names = "--issuer", required = true, paramLabel = "ubnd|dang-uy")
    String issuer;

    @Option(names = "--number", required = true, paramLabel = "N", converter = WholeNumber.Ordinal.class)
    int number;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    int year;

    /** @throws vn.sovang.base.ProblemException 294 for another issuer */
    Stream stream() {
        return stream(issuer);
    }

    static Stream stream(String issuer) {
        return switch (issuer) {
            case "ubnd" -> Stream.STATE;
            case "dang-uy" -> Stream.PARTY;
            default -> throw Problem.of(294, "cli.issuer.unknown", issuer).asException();
        };
    }
}

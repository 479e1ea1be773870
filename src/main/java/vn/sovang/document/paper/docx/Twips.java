package vn.sovang.document.paper.docx;

/** The lengths of Word: twentieths of a point. */
final class Twips {
    private Twips() {}

    static int ofMm(double mm) {
        return (int) Math.round(mm * 1440 / 25.4);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }
}

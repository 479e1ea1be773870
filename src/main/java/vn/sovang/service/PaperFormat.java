package vn.sovang.service;

import java.io.IOException;
import java.io.OutputStream;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.docx.PaperDocx;
import vn.sovang.document.paper.pdf.PaperPdf;

/** The file formats of a flowing paper. */
public enum PaperFormat {
    PDF {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            PaperPdf.write(paper, out);
        }
    },
    DOCX {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            PaperDocx.write(paper, out);
        }
    };

    public abstract void write(Paper paper, OutputStream out) throws IOException;
}

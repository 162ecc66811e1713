package io.doorstep.property.upload.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, in the order in which one reads it.
final class PdfText extends PDFTextStripper {

    private final Allowance allowance;

    private PdfText(Allowance allowance) {
        this.allowance = allowance;
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    static String draw(byte[] pdf, DocumentSettings settings, Allowance allowance) {
        PdfGuard.check(pdf, settings, allowance);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw encrypted();
            }
            if (document.getNumberOfPages() > settings.pages()) {
                throw new UnreadableDocumentException(
                        "document_too_large",
                        "The document has %d pages, at most %d are read. Send those about one property."
                                .formatted(document.getNumberOfPages(), settings.pages()));
            }
            return new PdfText(allowance).getText(document);
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        } catch (UnreadableDocumentException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // the library says so in many ways
            throw UnreadableDocumentException.damaged("PDF");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.checkTime();
        super.processOperator(operator, operands);
    }

    private static UnreadableDocumentException encrypted() {
        return new UnreadableDocumentException(
                "document_encrypted", "The document is protected by a password or against copying. Send it without.");
    }
}

package io.doorstep.property.upload.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a Word document: its paragraphs, and its tables row by row.
final class WordText {

    private static final String BODY = "word/document.xml";
    private static final String MARKUP = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int MOST_PARTS = 2_000;

    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int cellDepth;
    private int cellStart;

    private WordText() {}

    static String draw(byte[] document, Allowance allowance) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw UnreadableDocumentException.unfoldsToTooMuch();
                }
                if (part.getName().equals(BODY)) {
                    return new WordText().read(new Counted(zip, allowance));
                }
                new Counted(zip, allowance).transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | XMLStreamException damaged) {
            throw UnreadableDocumentException.damaged("Word document");
        }
        throw new UnreadableDocumentException(
                "document_unsupported", "This is no Word document. Send a .docx, a PDF or a plain text.");
    }

    private String read(InputStream body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(body);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && MARKUP.equals(xml.getNamespaceURI())) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && MARKUP.equals(xml.getNamespaceURI())) {
                end(xml.getLocalName());
            }
        }
        return text.toString();
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "tc" -> {
                if (cellDepth++ == 0) {
                    cellStart = text.length();
                }
            }
            default -> {
                // the rest is how it looks
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> text.append(cellDepth > 0 ? ' ' : '\n');
            case "tc" -> {
                if (--cellDepth == 0) {
                    cells.add(text.substring(cellStart).strip());
                    text.setLength(cellStart);
                }
            }
            case "tr" -> endRow();
            default -> {
                // the rest is how it looks
            }
        }
    }

    /// A name and its value stand in one line, as in «Price: 450,000».
    private void endRow() {
        if (cellDepth == 0) {
            text.append(String.join(cells.size() == 2 ? ": " : ", ", cells)).append('\n');
            cells.clear();
        }
    }

    /// Counts what comes out, whatever the archive says of its size.
    private static final class Counted extends FilterInputStream {

        private final Allowance allowance;

        Counted(InputStream content, Allowance allowance) {
            super(content);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            allowance.take(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            allowance.take(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}

package io.doorstep.property.upload.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// Looks through a PDF before it is read: the library unpacks each part whole in memory, so what a few bytes unfold to
/// is counted here first, and nothing of it kept.
final class PdfGuard {

    private static final Pattern PART = Pattern.compile("(?<!end)stream(?=\\s)\\s{1,2}");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)(?![A-Za-z0-9])");
    private static final Pattern FAR_FILTER = Pattern.compile("/F(?:ilter)?\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![A-Za-z0-9])");
    private static final Map<String, COSName> FILTERS = Map.of(
            "Fl", COSName.FLATE_DECODE,
            "LZW", COSName.LZW_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE);

    private static final int LONGEST_HEADER = 4096;
    private static final int MOST_FILTERS = 4;
    private static final int PICTURES = 4;

    private PdfGuard() {}

    static void check(byte[] pdf, DocumentSettings settings, Allowance allowance) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String header = header(text, parts.start());
            List<String> filters = FILTER.matcher(header)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            if (filters.size() > MOST_FILTERS || FAR_FILTER.matcher(header).find()) {
                throw new UnreadableDocumentException(
                        "document_unsupported",
                        "The PDF is packed in an unusual way. Print it to a PDF anew, and send that.");
            }
            // pictures are not unpacked unless they pass for something else, and are many in an honest brochure
            boolean picture = PICTURE.matcher(header).find();
            var own = picture ? new Allowance(PICTURES * settings.unfolded().toBytes(), settings.time()) : allowance;
            unfold(new ByteArrayInputStream(pdf, parts.end(), pdf.length - parts.end()), filters, own);
            allowance.checkTime();
        }
    }

    private static String header(String text, int end) {
        String before = text.substring(Math.max(0, end - LONGEST_HEADER), end);
        return ESCAPED.matcher(before.substring(Math.max(0, before.lastIndexOf("obj"))))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static void unfold(InputStream packed, List<String> filters, Allowance allowance) {
        InputStream content = packed;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            var kept = new ByteArrayOutputStream();
            decode(filters.get(i), content, last ? allowance.sink() : new Both(allowance.sink(), kept));
            content = new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static void decode(String filter, InputStream packed, OutputStream unfolded) {
        COSName name = FILTERS.getOrDefault(filter, COSName.getPDFName(filter));
        try {
            FilterFactory.INSTANCE.getFilter(name).decode(packed, unfolded, new COSDictionary(), 0);
        } catch (IOException damaged) {
            // what cannot be unpacked is no danger; whether it can be read is seen later
        }
    }

    /// Counts first, then keeps.
    private static final class Both extends OutputStream {

        private final OutputStream counting;
        private final OutputStream keeping;

        Both(OutputStream counting, OutputStream keeping) {
            this.counting = counting;
            this.keeping = keeping;
        }

        @Override
        public void write(int one) throws IOException {
            counting.write(one);
            keeping.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            counting.write(bytes, offset, length);
            keeping.write(bytes, offset, length);
        }
    }
}

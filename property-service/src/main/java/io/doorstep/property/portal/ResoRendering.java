package io.doorstep.property.portal;

import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.reso.DescribeInReso;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records of the RESO Data Dictionary in the frame of an OData answer.
final class ResoRendering implements Rendering {

    private static final String CONTEXT = "https://api.reso.org/2.0.0/$metadata#Property";

    private final DescribeInReso describeInReso;
    private final JsonGenerator out;

    ResoRendering(OutputStream out, DescribeInReso describeInReso, JsonMapper json) {
        this.describeInReso = describeInReso;
        this.out = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
        this.out.writeStartObject();
        this.out.writeStringProperty("@odata.context", CONTEXT);
        this.out.writeArrayPropertyStart("value");
    }

    @Override
    public void write(ListingSnapshot listing, List<HistoryEntry> turns) {
        out.writePOJO(describeInReso.describe(listing, turns));
    }

    @Override
    public void finish() {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}

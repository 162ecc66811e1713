package io.doorstep.property.upload;

import io.doorstep.property.upload.model.ModelReader;
import org.springframework.stereotype.Component;

/// Has a model read a text; no transaction waits for it.
@Component
class ReadByModel {

    private final TakeReading takeReading;
    private final ModelReader model;

    ReadByModel(TakeReading takeReading, ModelReader model) {
        this.takeReading = takeReading;
        this.model = model;
    }

    void read(UploadId id) {
        takeReading.textOf(id).ifPresent(text -> takeReading.take(id, model.read(text.text(), text.idiom())));
    }
}

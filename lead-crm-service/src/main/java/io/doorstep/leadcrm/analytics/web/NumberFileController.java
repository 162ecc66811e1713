package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.analytics.NumberFile;
import io.doorstep.leadcrm.analytics.NumberFile.Format;
import io.doorstep.leadcrm.analytics.Period;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NumberFileController {

    private final NumberFile numberFile;
    private final Asked asked;

    NumberFileController(NumberFile numberFile, Asked asked) {
        this.numberFile = numberFile;
        this.asked = asked;
    }

    /// The numbers of the period, day by day, for a spreadsheet.
    ///
    /// @param format `csv` or `xlsx`
    @GetMapping("/api/v1/analytics/export")
    @RequiresPermission("analytics:read")
    void exportNumbers(
            @ParameterObject @ModelAttribute PeriodRequest request,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        Period period = asked.period(request);
        Format wanted = format(format);
        String name = "numbers-%s-%s.%s".formatted(period.from(), period.to(), wanted.ending());
        response.setContentType(wanted.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        send(period, wanted, response);
    }

    /// What breaks off after the beginning was sent ends the connection: nobody is to take a part for the whole.
    private void send(Period period, Format wanted, HttpServletResponse response) throws IOException {
        try {
            numberFile.write(period, wanted, response.getOutputStream());
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw new IOException("An export broke off", e);
            }
            throw e;
        }
    }

    private static Format format(String key) {
        return Arrays.stream(Format.values())
                .filter(format -> format.ending().equals(key))
                .findFirst()
                .orElseThrow(() -> Problems.unprocessable("format_unknown", "Known formats are csv and xlsx."));
    }
}

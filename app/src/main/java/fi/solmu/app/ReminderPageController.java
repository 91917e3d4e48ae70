package fi.solmu.app;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page under the address by which mail programs end reminders; they post to it, and people look at it first. */
@Controller
@Hidden
final class ReminderPageController {

    @GetMapping("/reminders/off/{secret}")
    String page() {
        return "forward:/index.html";
    }
}

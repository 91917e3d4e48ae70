package fi.solmu.command.mail;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses how letters leave the house: by the mail server, or without one into the home directory. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Post post(
            ObjectProvider<JavaMailSender> server,
            @Value("${solmu.mail.from:solmu@localhost}") String from,
            @Value("${solmu.home:data}") Path home) {
        JavaMailSender found = server.getIfAvailable();
        return found == null ? new MailFolder(home.resolve("mails"), from) : new MailServer(found, from);
    }
}

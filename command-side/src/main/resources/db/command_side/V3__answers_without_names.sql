-- The answer to what could not be read may quote a person's name; such answers are no longer kept.
delete from request where status = 400;

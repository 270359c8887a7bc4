// libical, opened when a calendar is written and not when the program starts: with the ICU libraries it
// brings along it would add a tenth to the time of every question. The header gives the types, so that a
// call that does not fit is an error of the compiler.
#include <dlfcn.h>
#include <libical/ical.h>

#define ROSTRUM_ICAL(library, name) ((__typeof__(&name))dlsym(library, #name))

static inline void *rostrum_ical_open(void) {
  return dlopen("libical.so.3", RTLD_LAZY | RTLD_LOCAL);
}

static inline icalcomponent *rostrum_ical_component(void *library, icalcomponent_kind kind) {
  return ROSTRUM_ICAL(library, icalcomponent_new)(kind);
}

static inline void rostrum_ical_add_component(
  void *library, icalcomponent *parent, icalcomponent *child) {
  ROSTRUM_ICAL(library, icalcomponent_add_component)(parent, child);
}

// Sets a property whose value is text; libical escapes and folds it.
static inline void rostrum_ical_add_text(
  void *library, icalcomponent *component, icalproperty_kind kind, const char *text) {
  icalproperty *property = ROSTRUM_ICAL(library, icalproperty_new)(kind);
  ROSTRUM_ICAL(library, icalproperty_set_value)(
    property, ROSTRUM_ICAL(library, icalvalue_new_text)(text));
  ROSTRUM_ICAL(library, icalcomponent_add_property)(component, property);
}

// Sets a property from its value as RFC 5545 writes it, such as a day or a duration.
static inline void rostrum_ical_add_value(
  void *library, icalcomponent *component, icalproperty_kind kind, icalvalue_kind type,
  const char *value) {
  icalproperty *property = ROSTRUM_ICAL(library, icalproperty_new)(kind);
  ROSTRUM_ICAL(library, icalproperty_set_value)(
    property, ROSTRUM_ICAL(library, icalvalue_new_from_string)(type, value));
  if (type == ICAL_DATE_VALUE) {
    ROSTRUM_ICAL(library, icalproperty_set_parameter_from_string)(property, "VALUE", "DATE");
  }
  ROSTRUM_ICAL(library, icalcomponent_add_property)(component, property);
}

// Returns the text of a calendar, in memory that libical frees itself.
static inline const char *rostrum_ical_text(void *library, icalcomponent *calendar) {
  return ROSTRUM_ICAL(library, icalcomponent_as_ical_string)(calendar);
}

static inline void rostrum_ical_free(void *library, icalcomponent *calendar) {
  ROSTRUM_ICAL(library, icalcomponent_free)(calendar);
}

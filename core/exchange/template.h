#pragma once

#include "base/result.h"
#include "model/template.h"

#include <string>
#include <vector>

namespace juri::exchange {

/// Reads a template; resources/templates/README.md is the reference of its JSON.
///
/// In       name: the template's name, and the subject of errors
/// Errors   TemplateInvalid; detail: where and why, in English
///          ("stages[1].rubric.criteria[0].min: not a number with at most 3 decimals").
///          Unknown keys are errors too, so that a mistyped one is noticed. A
///          stage's rule is only kept as text here: scoring::parseRule judges it.
Result<model::Template> parseTemplate(const std::string& json, const std::string& name);

/// The templates that are part of the program, by name.
std::vector<std::string> builtInTemplateNames();

/// Takes a built-in template's name, or the path of a file: a text with a slash
/// or ending in ".json".
///
/// Errors   UnknownTemplate, FileNotFound, NotReadable, TemplateInvalid
Result<model::Template> loadTemplate(const std::string& nameOrPath);

} // namespace juri::exchange

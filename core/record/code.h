#pragma once

#include "base/bytes.h"
#include "base/environment.h"

#include <optional>
#include <string>
#include <string_view>

namespace juri::record {

/// Five bits a character, from an alphabet without look-alikes:
/// 0123456789ABCDEFGHJKMNPQRSTVWXYZ. In: a multiple of 5 bytes.
std::string encodeBase32(ByteView bytes);

/// The value of one typed character, look-alikes forgiven; nothing if it is none.
std::optional<int> base32Value(char typed);

/// The character of a value from 0 to 31.
char base32Character(int value);

/// A pack code: 50 random bits as 10 characters, "4K7QX M2PDA" in two groups.
std::string makePackCode(RandomSource& random);

/// The ten characters of a typed code in their one form: blanks and hyphens
/// dropped, upper case, O as 0, I and L as 1. Nothing if it is not a code.
std::optional<std::string> readPackCode(std::string_view typed);

} // namespace juri::record

import CUtf8proc

/// Returns text in the form in which it is compared: compatible forms merged, case and marks removed.
///
/// `Košir`, `ＫＯＳＩＲ` and `kosir` become the same. Text that utf8proc refuses is returned empty; a
/// Swift string is valid Unicode, so that this does not happen to what people type.
func folded(_ text: String) -> String {
  var result: UnsafeMutablePointer<UInt8>?
  var text = text
  let options =
    UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
    | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue
  let length = text.withUTF8 { bytes in
    utf8proc_map(
      bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
  }
  defer { free(result) }
  guard length > 0, let result else { return "" }
  return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
}

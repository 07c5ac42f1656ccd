#include "document/sample_file.h"

namespace juri::document {
namespace {

/// What is drawn on the page, from its top.
std::string contentOf(const std::vector<std::string>& lines)
{
    std::string content = "BT\n/F1 20 Tf\n56 760 Td\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 1)
            content += "/F1 11 Tf\n0 -34 Td\n";
        else if (i > 1)
            content += "0 -17 Td\n";
        content += '(' + lines[i] + ") Tj\n";
    }
    return content + "ET\n";
}

std::string tenDigits(std::size_t number)
{
    const auto digits = std::to_string(number);
    return std::string(10 - digits.size(), '0') + digits;
}

} // namespace

Bytes samplePdf(const std::vector<std::string>& lines)
{
    const auto content = contentOf(lines);
    const std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };
    std::string file = "%PDF-1.4\n";
    std::string places = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places += tenDigits(file.size()) + " 00000 n \n";
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto at = file.size();
    const auto count = std::to_string(objects.size() + 1);
    file += "xref\n0 " + count + '\n' + places + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
    return {file.begin(), file.end()};
}

} // namespace juri::document

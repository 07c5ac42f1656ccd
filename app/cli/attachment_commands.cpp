#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "base/file.h"
#include "base/file_name.h"
#include "document/attachments.h"
#include "report/error_text.h"
#include "report/text_table.h"

#include <algorithm>
#include <filesystem>

namespace juri::cli {
namespace {

using document::ShownAttachment;
using model::Attachment;

struct AttachOptions {
    std::string file;
    std::string entry;
    std::vector<std::string> files;
    bool blindSafe = false;
};

struct ListOptions {
    std::string file;
    std::string entry;
    std::string stage;
    std::string save;
    bool csv = false;
};

void declareAttach(CLI::App& app, AttachOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("NUMBER", options.entry, "the entry's number")->required();
    app.add_option("FILES", options.files, "PDFs, pictures, slides; 20 MB each at most")
        ->required();
    app.add_flag("--blind-safe", options.blindSafe,
                 "they tell nothing of who made them: blind stages show them too");
}

void declareDetach(CLI::App& app, AttachOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("NUMBER", options.entry, "the entry's number")->required();
    app.add_option("NAMES", options.files, "names of its attachments, or how their hashes begin")
        ->required();
}

void declareList(CLI::App& app, ListOptions& options)
{
    app.add_option("FILE", options.file, "an event document or a judge's")->required();
    app.add_option("--entry", options.entry, "of one entry alone");
    app.add_option("--stage", options.stage, "as the judges of this stage see them");
    app.add_option("--save", options.save, "the folder to write them to");
    app.add_flag("--csv", options.csv, "print CSV");
}

Json attachmentJson(const std::string& entry, const Attachment& attachment)
{
    return {{"entry", entry},
            {"name", attachment.name},
            {"type", fileKindName(attachment.kind)},
            {"size", attachment.size},
            {"hash", attachment.hash.hex()},
            {"blind_safe", attachment.blindSafe}};
}

Result<int> runAttach(const AttachOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    const auto number = competitor->number;
    JURI_TRY(
        const auto reports,
        document::attach(document, CompetitorId(competitor->id), options.files, options.blindSafe));
    auto list = Json::array();
    for (const auto& [attachment, isNew] : reports) {
        list.push_back(attachmentJson(number, attachment));
        list.back()["new"] = isNew;
        if (output.json)
            continue;
        output.out << "No. " << number << ": " << attachment.name
                   << (isNew ? output.say({", terlampir", ", attached"})
                             : output.say({", sudah terlampir", ", was attached already"}))
                   << (attachment.blindSafe ? output.say(
                           {"; tampil juga di tahap anonim\n", "; shown in blind stages too\n"})
                                            : output.say({"; tidak tampil di tahap anonim\n",
                                                          "; not shown in blind stages\n"}));
    }
    if (output.json)
        print(output.out, {{"attachments", list}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Juri menerimanya dengan paket berikutnya.\n",
                                  "The next packs bring it to judges.\n"});
    return kDone;
}

/// Errors   UnknownAttachment; Usage where a name stands for several
Result<FileHash> hashNamed(const std::vector<Attachment>& attachments, const std::string& text)
{
    std::vector<FileHash> found;
    for (const auto& attachment : attachments) {
        const bool isHash = text.size() >= 8 && attachment.hash.hex().starts_with(text);
        if (isHash || attachment.name == text)
            found.push_back(attachment.hash);
    }
    if (found.empty())
        return Error{ErrorCode::UnknownAttachment, text};
    if (found.size() > 1)
        return Error{ErrorCode::Usage, text, "several of this name: give its hash"};
    return found[0];
}

Result<int> runDetach(const AttachOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    std::vector<FileHash> hashes;
    for (const auto& name : options.files) {
        JURI_TRY(auto hash, hashNamed(competitor->attachments, name));
        hashes.push_back(hash);
    }
    JURI_CHECK(document::detach(document, CompetitorId(competitor->id), hashes));
    if (output.json)
        print(output.out, {{"detached", hashes.size()}, {"digest", document.digest().hex()}});
    else
        output.out << hashes.size()
                   << output.say({" lampiran dilepas\n", " attachments taken off\n"});
    return kDone;
}

/// An attachment and the entry's number, or its code where that is what is shown.
struct Listed {
    std::string entry;
    ShownAttachment shown;
};

/// The entries that are meant: one, or all. By value: what is opened meanwhile may move them.
Result<std::vector<model::Competitor>> chosen(const document::Document& document,
                                              const std::string& entry)
{
    if (entry.empty())
        return document.event().competitors;
    JURI_TRY(const auto* competitor, entryNumbered(document, entry));
    return std::vector{*competitor};
}

/// An event's organisers see all of them; a judge, and who asks as one, what the stage shows.
Result<std::vector<Listed>> listed(const document::Document& document, const ListOptions& options)
{
    const bool all = document.kind() == document::Kind::Event && options.stage.empty();
    StageId stage;
    if (!all) {
        JURI_TRY(stage, stageNamed(document, options.stage));
    }
    const auto* shownIn = all ? nullptr : findStage(document.event(), stage);
    JURI_TRY(const auto competitors, chosen(document, options.entry));
    std::vector<Listed> list;
    for (const auto& competitor : competitors) {
        JURI_TRY(auto attachments,
                 all ? document::allAttachments(document, competitor.id)
                     : document::attachments(document, stage, competitor.id));
        for (auto& shown : attachments)
            list.push_back(
                {shownIn ? labelIn(*shownIn, competitor) : competitor.number, std::move(shown)});
    }
    return list;
}

/// Heads of CSV are the same in every language, those of text are for people.
report::Table tableOf(const std::vector<Listed>& list, Language language, bool csv)
{
    const auto head = [&](const char* name, const LocalText& words) {
        return report::Column{csv ? name : words.in(language)};
    };
    report::Table table;
    table.columns = {head("entry", {"No.", "No."}),
                     head("name", {"Nama", "Name"}),
                     head("type", {"Jenis", "Type"}),
                     head("size", {"Ukuran (B)", "Size (B)"}),
                     head("blind_safe", {"Tahap anonim", "Blind stages"}),
                     head("here", {"Di berkas ini", "In this file"}),
                     head("hash", {"Sidik", "Hash"})};
    table.columns[3].align = report::Align::Right;
    const auto answer = [&](bool yes) {
        return report::Cell{
            LocalText{yes ? "ya" : "tidak", yes ? "yes" : "no"}.in(language), {}, yes ? "1" : "0"};
    };
    table.sections.emplace_back();
    for (const auto& [entry, shown] : list) {
        const auto& about = shown.about;
        table.sections[0].rows.push_back({{entry},
                                          {about.name},
                                          {std::string(fileKindName(about.kind))},
                                          {std::to_string(about.size)},
                                          answer(about.blindSafe),
                                          answer(shown.isHere),
                                          {about.hash.hex().substr(0, 16), {}, about.hash.hex()}});
    }
    return table;
}

/// A name that nothing in the folder has: "017 Proposal.pdf", or "017 2 Proposal.pdf" where
/// an entry has two of a name.
std::string freePath(const std::string& folder, const Listed& listed,
                     std::vector<std::string>& taken)
{
    const auto entry = cleanFileName(listed.entry);
    auto name = entry + ' ' + listed.shown.fileName;
    for (int n = 2; std::ranges::find(taken, name) != taken.end(); ++n)
        name = entry + ' ' + std::to_string(n) + ' ' + listed.shown.fileName;
    taken.push_back(name);
    return folder + '/' + name;
}

/// Writes those that are here. One that cannot be written does not keep the others back.
Result<int> save(const document::Document& document, const std::vector<Listed>& list,
                 const std::string& folder, Output& output)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::NotWritable, folder, failed.message()};
    auto saved = Json::array();
    auto refused = Json::array();
    std::vector<std::string> taken;
    for (const auto& one : list) {
        const auto path = freePath(folder, one, taken);
        const auto bytes = document::readAttachment(document, one.shown);
        const auto outcome = bytes ? writeNewFile(path, *bytes) : Outcome(bytes.error());
        if (outcome) {
            saved.push_back({{"entry", one.entry}, {"file", path}});
            if (!output.json)
                output.out << path << '\n';
            continue;
        }
        const auto text = report::errorText(outcome.error(), output.language);
        refused.push_back({{"entry", one.entry},
                           {"name", one.shown.about.name},
                           {"code", errorCodeName(outcome.error().code)},
                           {"message", text}});
        if (!output.json)
            output.err << "juri-cli: " << text << '\n';
    }
    if (output.json)
        print(output.out, {{"saved", saved}, {"refused", refused}});
    return refused.empty() ? kDone : saved.empty() ? kRefused : kSomeRefused;
}

Result<int> runList(const ListOptions& options, Output& output)
{
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    JURI_TRY(const auto list, listed(document, options));
    if (!options.save.empty())
        return save(document, list, options.save, output);
    if (output.json) {
        auto json = Json::array();
        for (const auto& [entry, shown] : list) {
            json.push_back(attachmentJson(entry, shown.about));
            json.back()["here"] = shown.isHere;
        }
        print(output.out, {{"attachments", json}});
        return kDone;
    }
    const auto table = tableOf(list, output.language, options.csv);
    if (options.csv)
        output.out << report::csvTable(table);
    else if (list.empty())
        output.out << output.say({"Tidak ada lampiran.\n", "There are no attachments.\n"});
    else
        output.out << report::textTable(table);
    return kDone;
}

} // namespace

void addAttachmentCommands(Commands& commands)
{
    commands.add<AttachOptions>("attach", "attach files to an entry", declareAttach, runAttach);
    commands.add<AttachOptions>("detach", "take attachments off an entry", declareDetach,
                                runDetach);
    commands.add<ListOptions>("attachments", "list the entries' attachments, or save them",
                              declareList, runList);
}

} // namespace juri::cli

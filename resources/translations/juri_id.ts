<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>juri::ui::AboutDialog</name>
    <message>
        <source>Juri %1</source>
        <translation>Juri %1</translation>
    </message>
    <message>
        <source>Judge offline, merge the score files, print the result.</source>
        <translation>Menilai tanpa internet, gabungkan berkas nilai, cetak hasilnya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Juri is free software under the Apache License 2.0. It uses Qt (LGPL), the typeface IBM Plex Sans (OFL) and the Lucide icons (ISC).</source>
        <translation>Juri adalah perangkat lunak bebas dengan Lisensi Apache 2.0. Juri memakai Qt (LGPL), huruf IBM Plex Sans (OFL), dan ikon Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>juri::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang te&amp;rakhir</translation>
    </message>
    <message>
        <source>&amp;New competition…</source>
        <translation>Acara b&amp;aru…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Buka…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>Serah&amp;kan…</translation>
    </message>
    <message>
        <source>Save &amp;score file…</source>
        <translation>&amp;Simpan berkas nilai…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Everything is saved &amp;already</source>
        <translation>Semua s&amp;udah tersimpan</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Tutup berkas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ke&amp;luar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>Ke &amp;nomor…</translation>
    </message>
    <message>
        <source>&amp;Conflict of interest or absent…</source>
        <translation>&amp;Benturan kepentingan atau tidak hadir…</translation>
    </message>
    <message>
        <source>&amp;Next competitor</source>
        <translation>Peserta be&amp;rikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous competitor</source>
        <translation>Peserta s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Halaman berikutnya</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Seperti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Huruf lebih &amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;ombol</translation>
    </message>
    <message>
        <source>&amp;About Juri</source>
        <translation>&amp;Tentang Juri</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Huruf lebih b&amp;esar</translation>
    </message>
    <message>
        <source>&amp;Write a comment or note</source>
        <translation>&amp;Tulis catatan</translation>
    </message>
    <message>
        <source>N&amp;ominate for an award…</source>
        <translation>Usulkan &amp;penghargaan…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setelan…</translation>
    </message>
    <message>
        <source>Presentation &amp;timer</source>
        <translation>&amp;Pengatur waktu presentasi</translation>
    </message>
    <message>
        <source>Start or pa&amp;use the timer</source>
        <translation>&amp;Mulai atau jeda waktu</translation>
    </message>
    <message>
        <source>To the &amp;questions, or finish</source>
        <translation>Ke tan&amp;ya jawab, atau selesai</translation>
    </message>
    <message>
        <source>Pract&amp;ice sheet</source>
        <translation>Lembar lat&amp;ihan</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Kontras tinggi</translation>
    </message>
    <message>
        <source>Open an &amp;attachment</source>
        <translation>Buka l&amp;ampiran</translation>
    </message>
</context>
<context>
    <name>juri::ui::AttachmentBar</name>
    <message>
        <source>%1, %2</source>
        <comment>an attachment&apos;s name and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open attachment %1</source>
        <translation>Buka lampiran %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>More attachments</source>
        <translation>Lampiran lainnya</translation>
    </message>
</context>
<context>
    <name>juri::ui::ChairPage</name>
    <message>
        <source>Chair&apos;s decisions</source>
        <translation>Keputusan ketua</translation>
    </message>
    <message>
        <source>Deductions and bonuses</source>
        <translation>Potongan dan bonus</translation>
    </message>
    <message>
        <source>Order for equal results</source>
        <translation>Urutan untuk hasil sama</translation>
    </message>
    <message>
        <source>Recorded deductions and bonuses</source>
        <translation>Potongan dan bonus yang tercatat</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What you take off or add stands here, and goes with your score file.</source>
        <translation>Belum ada yang tercatat. Potongan dan bonus Anda tampil di sini dan ikut dalam berkas nilai Anda.</translation>
    </message>
    <message>
        <source>The rule of this stage asks nothing more of its chair: it counts no deductions.</source>
        <translation>Aturan tahap ini tidak meminta apa pun lagi dari ketua: potongan tidak dihitung.</translation>
    </message>
    <message>
        <source>Enter: next place     Digits: a place     Alt+↑↓: move     Del: take out     F1: all keys</source>
        <translation>Enter: peringkat berikutnya     Angka: peringkat     Alt+↑↓: geser     Del: keluarkan     F1: semua tombol</translation>
    </message>
    <message>
        <source>↑↓: choose what is recorded     Enter: record     F1: all keys</source>
        <translation>↑↓: pilih yang tercatat     Enter: catat     F1: semua tombol</translation>
    </message>
    <message>
        <source>It counts only between entries whose results are equal.</source>
        <translation>Urutan ini hanya berlaku di antara peserta yang hasilnya sama.</translation>
    </message>
    <message>
        <source>Whom you do not place stays behind those you do.</source>
        <translation>Yang tidak Anda tempatkan berada di belakang yang Anda tempatkan.</translation>
    </message>
    <message>
        <source>Take back “%1” of no. %2?</source>
        <translation>Batalkan “%1” untuk no. %2?</translation>
    </message>
    <message>
        <source>The points no longer count. The reason is kept and goes with your scores.</source>
        <translation>Poinnya tidak dihitung lagi. Alasannya disimpan dan ikut dengan nilai Anda.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>“%1” is recorded for no. %2 already.</source>
        <translation>“%1” untuk no. %2 sudah dicatat.</translation>
    </message>
    <message>
        <source>Choose it in the table to change it, or give this one another name.</source>
        <translation>Pilih di tabel untuk mengubahnya, atau beri nama lain untuk yang ini.</translation>
    </message>
</context>
<context>
    <name>juri::ui::CriterionRow</name>
    <message>
        <source>Really 0? Enter again keeps it; no mark is left empty.</source>
        <translation>Benar 0? Tekan Enter lagi; bila belum dinilai, kosongkan.</translation>
    </message>
</context>
<context>
    <name>juri::ui::DeductionForm</name>
    <message>
        <source>Another item…</source>
        <translation>Butir lain…</translation>
    </message>
    <message>
        <source>Change what is recorded</source>
        <translation>Ubah yang tercatat</translation>
    </message>
    <message>
        <source>Record points</source>
        <translation>Catat poin</translation>
    </message>
    <message>
        <source>&amp;Competitor</source>
        <translation>&amp;Peserta</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>B&amp;utir</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>Po&amp;in</translation>
    </message>
    <message>
        <source>&amp;Reason (goes with your scores)</source>
        <translation>A&amp;lasan (ikut dengan nilai Anda)</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Nama butir</translation>
    </message>
    <message>
        <source>name, for example: time</source>
        <translation>nama, misalnya: waktu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>misalnya %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>for example: 40 seconds over time</source>
        <translation>misalnya: lewat waktu 40 detik</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Kurangi</translation>
    </message>
    <message>
        <source>&amp;Bonus</source>
        <translation>Bo&amp;nus</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Choose the competitor.</source>
        <translation>Pilih pesertanya.</translation>
    </message>
    <message>
        <source>Name the item in letters a–z, digits, “-”, “_” or “.”.</source>
        <translation>Beri nama butir dengan huruf a–z, angka, “-”, “_”, atau “.”.</translation>
    </message>
    <message>
        <source>Enter the points as a number above 0.</source>
        <translation>Isi poin dengan angka di atas 0.</translation>
    </message>
    <message>
        <source>Say why: the reason goes with your scores.</source>
        <translation>Tulis alasannya: alasan ikut dengan nilai Anda.</translation>
    </message>
</context>
<context>
    <name>juri::ui::DeliberateDialog</name>
    <message>
        <source>Begin the deliberation?</source>
        <translation>Mulai musyawarah?</translation>
    </message>
    <message>
        <source>Your marks stay recorded as you handed them in. The sheets open for the marks after the deliberation, and you hand in once more.</source>
        <translation>Nilai yang Anda serahkan tetap tercatat. Lembar dibuka untuk nilai setelah musyawarah, lalu diserahkan sekali lagi.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Only to correct a slip: the reason</source>
        <translation>Hanya membetulkan kekeliruan: alasannya</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Betulkan</translation>
    </message>
</context>
<context>
    <name>juri::ui::DescriptorPanel</name>
    <message>
        <source>Criterion %1 of %2</source>
        <translation>Kriteria %1 dari %2</translation>
    </message>
    <message>
        <source>Press its number to choose and go on.</source>
        <translation>Tekan angkanya untuk memilih dan lanjut.</translation>
    </message>
</context>
<context>
    <name>juri::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>juri::ui::EntryList</name>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 dari %2 dinilai</translation>
    </message>
    <message>
        <source>Competitor&apos;s number, then Enter</source>
        <translation>Nomor peserta, lalu Enter</translation>
    </message>
    <message>
        <source>Name, number or institution</source>
        <translation>Nama, nomor, atau lembaga</translation>
    </message>
    <message>
        <source>No competitor called “%1”.</source>
        <translation>Tidak ada peserta bernama “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Find a competitor</source>
        <translation>Cari peserta</translation>
    </message>
    <message>
        <source>Find a competitor (Ctrl+F)</source>
        <translation>Cari peserta (Ctrl+F)</translation>
    </message>
    <message>
        <source>No competitors for you in this file yet. Ask the committee.</source>
        <translation>Belum ada peserta untuk Anda di berkas ini. Tanyakan kepada panitia.</translation>
    </message>
</context>
<context>
    <name>juri::ui::FileTasks</name>
    <message>
        <source>Files of Juri (%1)</source>
        <translation>Berkas Juri (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Judges&apos; files (%1)</source>
        <translation>Berkas juri (%1)</translation>
    </message>
    <message>
        <source>Open judge&apos;s file</source>
        <translation>Buka berkas juri</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Buka acara</translation>
    </message>
    <message>
        <source>Events (%1)</source>
        <translation>Acara (%1)</translation>
    </message>
    <message>
        <source>Score files (%1)</source>
        <translation>Berkas nilai (%1)</translation>
    </message>
    <message>
        <source>Choose score files</source>
        <translation>Pilih berkas nilai</translation>
    </message>
    <message>
        <source>Open the event first, then drop the score files.</source>
        <translation>Buka acaranya dahulu, lalu seret berkas nilai ke sini.</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>“%1” tidak diubah.</translation>
    </message>
    <message>
        <source>Juri sample</source>
        <translation>Contoh Juri</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Menyiapkan contoh…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>judge, competition</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The competition&apos;s root key is in %1.</source>
        <translation>Kunci induk acara ada di %1.</translation>
    </message>
    <message>
        <source>Keep that file on a stick in a safe place: it alone can let in a new coordinator.</source>
        <translation>Simpan berkas itu di stik di tempat aman: hanya berkas itu yang dapat mengizinkan koordinator baru.</translation>
    </message>
    <message>
        <source>You judge in training.</source>
        <translation>Anda menilai sebagai juri magang.</translation>
    </message>
    <message>
        <source>Your marks are kept and handed in like those of others, but they do not count in the result.</source>
        <translation>Nilai Anda disimpan dan diserahkan seperti nilai juri lain, tetapi tidak dihitung dalam hasil.</translation>
    </message>
</context>
<context>
    <name>juri::ui::HandInDialog</name>
    <message>
        <source>Hand in %1?</source>
        <translation>Serahkan %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will be signed with your key and become read-only. Next you save the score file for the committee. Reopening needs a reason.</source>
        <translation>
            <numerusform>%n lembar akan ditandatangani dengan kunci Anda dan tidak dapat diubah lagi. Setelah itu Anda menyimpan berkas nilai untuk panitia. Membuka kembali perlu alasan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still need marks. Nothing was handed in; all your marks are saved.</source>
        <translation>
            <numerusform>%n lembar belum lengkap. Belum ada yang diserahkan; semua nilai Anda tersimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sheets that are not complete</source>
        <translation>Lembar yang belum lengkap</translation>
    </message>
    <message>
        <source>Go to this sheet</source>
        <translation>Ke lembar ini</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Yang akan ditandatangani</translation>
    </message>
    <message>
        <source>Worth a second look: %1.</source>
        <translation>Patut dilihat lagi: %1.</translation>
    </message>
    <message>
        <source>The review page shows them under “Look at” and “Spread”.</source>
        <translation>Halaman tinjau menunjukkannya di “Periksa” dan “Sebaran”.</translation>
    </message>
    <message>
        <source>Sign and hand in</source>
        <translation>Tanda tangani dan serahkan</translation>
    </message>
    <message>
        <source>Some of your order is still open. Nothing was handed in; all you entered is saved.</source>
        <translation>Urutan Anda belum lengkap. Belum ada yang diserahkan; semua yang Anda isi tersimpan.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ke sana</translation>
    </message>
    <message>
        <source>Your order of entries will be signed with your key and become read-only. Next you save the score file for the committee. Reopening needs a reason.</source>
        <translation>Urutan peserta Anda akan ditandatangani dengan kunci Anda dan hanya dapat dibaca. Setelah itu Anda menyimpan berkas nilai untuk panitia. Membukanya lagi perlu alasan.</translation>
    </message>
</context>
<context>
    <name>juri::ui::HandInState</name>
    <message>
        <source>Handed in: these are your marks before the deliberation.</source>
        <translation>Sudah diserahkan: ini nilai Anda sebelum musyawarah.</translation>
    </message>
    <message>
        <source>They stay as they are when you mark again.</source>
        <translation>Nilai ini tetap tercatat saat Anda menilai lagi.</translation>
    </message>
    <message>
        <source>Deliberation…</source>
        <translation>Musyawarah…</translation>
    </message>
    <message>
        <source>Marks after the deliberation.</source>
        <translation>Nilai setelah musyawarah.</translation>
    </message>
    <message>
        <source>Change what you see otherwise now, then hand in once more.</source>
        <translation>Ubah yang kini Anda nilai lain, lalu serahkan sekali lagi.</translation>
    </message>
    <message>
        <source>Handed in. The sheets are read-only.</source>
        <translation>Sudah diserahkan. Lembar hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Reopening needs a reason, which goes with your scores.</source>
        <translation>Membuka kembali memerlukan alasan, yang ikut dalam nilai Anda.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Buka kembali…</translation>
    </message>
    <message>
        <source>Handed in. Your order is read-only.</source>
        <translation>Sudah diserahkan. Urutan Anda hanya dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>juri::ui::HandInSummary</name>
    <message numerus="yes">
        <source>%n sheet(s) marked</source>
        <translation>
            <numerusform>%n lembar dinilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recused</source>
        <translation>
            <numerusform>%n tidak dinilai (benturan kepentingan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n tidak hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a comment</source>
        <translation>
            <numerusform>%n dengan catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand alone</source>
        <translation>
            <numerusform>%n nilai menyendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n criteria most marks lie in one level</source>
        <translation>
            <numerusform>pada %n kriteria hampir semua nilai ada di satu tingkat</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>catatan untuk %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>place %1 is still free</source>
        <translation>peringkat %1 masih kosong</translation>
    </message>
    <message>
        <source>places %1 to %2 are still free</source>
        <translation>peringkat %1 sampai %2 masih kosong</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s) placed</source>
        <translation>
            <numerusform>%n peserta ditempatkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::HandedInDialog</name>
    <message>
        <source>Handed in</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Bring this file to the committee. They see the same fingerprint when they merge it.</source>
        <translation>Bawa berkas ini kepada panitia. Mereka melihat sidik jari yang sama saat menggabungkannya.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Sidik jari %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n lembar nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Cetak tanda serah…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>juri::ui::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>juri::ui::ItemModel</name>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>panitia</translation>
    </message>
    <message>
        <source>another chair</source>
        <translation>ketua lain</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Competitor and reason</source>
        <translation>Peserta dan alasan</translation>
    </message>
</context>
<context>
    <name>juri::ui::JudgeTasks</name>
    <message>
        <source>Reopen your sheets?</source>
        <translation>Buka kembali lembar Anda?</translation>
    </message>
    <message>
        <source>The reason is kept and shown to the committee at the next merge.</source>
        <translation>Alasannya disimpan dan ditunjukkan kepada panitia saat nilai digabung.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Save score file</source>
        <translation>Simpan berkas nilai</translation>
    </message>
    <message>
        <source>Score files (%1)</source>
        <translation>Berkas nilai (%1)</translation>
    </message>
    <message>
        <source>Score file saved: %1</source>
        <translation>Berkas nilai tersimpan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), fingerprint %1. Bring this file to the committee.</source>
        <translation>
            <numerusform>%n lembar, sidik berkas %1. Bawa berkas ini ke panitia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not complete.</source>
        <translation>
            <numerusform>%n di antaranya belum lengkap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sheets are signed, but the score file is not saved yet.</source>
        <translation>Lembar Anda sudah ditandatangani, tetapi berkas nilai belum disimpan.</translation>
    </message>
    <message>
        <source>Save it with “Save score file” and bring it to the committee.</source>
        <translation>Simpan dengan “Simpan berkas nilai” dan bawa kepada panitia.</translation>
    </message>
</context>
<context>
    <name>juri::ui::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>type a mark; both decimal marks work</source>
        <translation>ketik nilai; koma dan titik sama saja</translation>
    </message>
    <message>
        <source>take the mark, next criterion</source>
        <translation>simpan nilai, kriteria berikutnya</translation>
    </message>
    <message>
        <source>previous criterion</source>
        <translation>kriteria sebelumnya</translation>
    </message>
    <message>
        <source>put the old mark back</source>
        <translation>kembalikan nilai lama</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>pilih tingkat</translation>
    </message>
    <message>
        <source>conflict of interest, absent</source>
        <translation>benturan kepentingan, tidak hadir</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Di halaman ini</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>0–9 and , or .</source>
        <translation>0–9 dan , atau .</translation>
    </message>
    <message>
        <source>Enter, ↓ or Tab</source>
        <translation>Enter, ↓ atau Tab</translation>
    </message>
    <message>
        <source>↑ or Shift+Tab</source>
        <translation>↑ atau Shift+Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>Ctrl+↓ or PgDn</source>
        <translation>Ctrl+↓ atau PgDn</translation>
    </message>
    <message>
        <source>next competitor</source>
        <translation>peserta berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+↑ or PgUp</source>
        <translation>Ctrl+↑ atau PgUp</translation>
    </message>
    <message>
        <source>previous competitor</source>
        <translation>peserta sebelumnya</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a number</source>
        <translation>ke nomor peserta</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>cari nama</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>show or hide the timer</source>
        <translation>tampilkan atau tutup pengatur waktu</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>mulai atau jeda waktu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>on to the questions, then finish</source>
        <translation>ke tanya jawab, lalu selesai</translation>
    </message>
    <message>
        <source>type a mark in the cell</source>
        <translation>isi nilai di kotak</translation>
    </message>
    <message>
        <source>Enter or ↓</source>
        <translation>Enter atau ↓</translation>
    </message>
    <message>
        <source>take the mark, go down</source>
        <translation>terima nilai, ke bawah</translation>
    </message>
    <message>
        <source>Tab or Shift+Tab</source>
        <translation>Tab atau Shift+Tab</translation>
    </message>
    <message>
        <source>take the mark, go right or left</source>
        <translation>terima nilai, ke kanan atau kiri</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>edit the mark that is there</source>
        <translation>ubah nilai yang ada</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>clear the chosen marks</source>
        <translation>hapus nilai yang dipilih</translation>
    </message>
    <message>
        <source>Ctrl+C and Ctrl+V</source>
        <translation>Ctrl+C dan Ctrl+V</translation>
    </message>
    <message>
        <source>copy and paste a block of marks</source>
        <translation>salin dan tempel sekelompok nilai</translation>
    </message>
    <message>
        <source>Enter on a cell</source>
        <translation>Enter di kotak</translation>
    </message>
    <message>
        <source>open the sheet there</source>
        <translation>buka lembarnya</translation>
    </message>
    <message>
        <source>↑ and ↓</source>
        <translation>↑ dan ↓</translation>
    </message>
    <message>
        <source>choose a competitor: why this rank</source>
        <translation>pilih peserta: alasan peringkatnya</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print the result</source>
        <translation>cetak hasil</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z or Ctrl+Y</source>
        <translation>Ctrl+Shift+Z atau Ctrl+Y</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ulangi</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>halaman berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>buka berkas</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>save the score file</source>
        <translation>simpan berkas nilai</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>everything is saved already</source>
        <translation>semua sudah tersimpan</translation>
    </message>
    <message>
        <source>Ctrl++ or Ctrl+−</source>
        <translation>Ctrl++ atau Ctrl+−</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>teks lebih besar atau kecil</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>setelan</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>layar penuh</translation>
    </message>
    <message>
        <source>Ctrl+W or Ctrl+Q</source>
        <translation>Ctrl+W atau Ctrl+Q</translation>
    </message>
    <message>
        <source>close the file, quit</source>
        <translation>tutup berkas, keluar</translation>
    </message>
    <message>
        <source>F1 or Ctrl+/</source>
        <translation>F1 atau Ctrl+/</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>daftar tombol ini</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>write: comment, on the criterion, only for you</source>
        <translation>menulis: catatan, untuk kriteria, hanya untuk Anda</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>nominate for an award</source>
        <translation>mengusulkan untuk penghargaan</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>menyerahkan</translation>
    </message>
    <message>
        <source>choose an entry</source>
        <translation>pilih peserta</translation>
    </message>
    <message>
        <source>Tab, ← or →</source>
        <translation>Tab, ← atau →</translation>
    </message>
    <message>
        <source>to the other list</source>
        <translation>ke daftar sebelah</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>put it at the next free place</source>
        <translation>tempatkan di peringkat kosong berikutnya</translation>
    </message>
    <message>
        <source>0–9, then Enter</source>
        <translation>0–9, lalu Enter</translation>
    </message>
    <message>
        <source>put it at the place typed; Esc gives it up</source>
        <translation>tempatkan di peringkat itu; Esc membatalkan</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓</source>
        <translation>Alt+↑ dan Alt+↓</translation>
    </message>
    <message>
        <source>move it up or down</source>
        <translation>naikkan atau turunkan</translation>
    </message>
    <message>
        <source>Del or Backspace</source>
        <translation>Del atau Backspace</translation>
    </message>
    <message>
        <source>take it out of the order</source>
        <translation>keluarkan dari urutan</translation>
    </message>
    <message>
        <source>Ctrl+PgDn and Ctrl+PgUp</source>
        <translation>Ctrl+PgDn dan Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next or previous dance</source>
        <translation>tarian berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>write: comment, on the place, only for you</source>
        <translation>tulis: komentar, tentang peringkat, hanya untuk Anda</translation>
    </message>
    <message>
        <source>choose what is recorded, to change it</source>
        <translation>pilih yang tercatat untuk diubah</translation>
    </message>
    <message>
        <source>record; in an order: put at the next place</source>
        <translation>catat; dalam urutan: tempatkan di peringkat berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>open an attachment</source>
        <translation>buka lampiran</translation>
    </message>
</context>
<context>
    <name>juri::ui::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Semua perubahan tersimpan %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Semua perubahan tersimpan</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (contoh)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Latihan: tidak ada yang disimpan</translation>
    </message>
</context>
<context>
    <name>juri::ui::MarkBlock</name>
    <message>
        <source>The block has more rows than there are sheets from this one on.</source>
        <translation>Baris blok itu lebih banyak daripada lembar mulai dari sini.</translation>
    </message>
    <message>
        <source>The block has more columns than there are criteria from this one on.</source>
        <translation>Kolom blok itu lebih banyak daripada kriteria mulai dari sini.</translation>
    </message>
    <message>
        <source>No. %1, %2: “%3”.</source>
        <translation>No. %1, %2: “%3”.</translation>
    </message>
    <message>
        <source>This sheet takes no marks.</source>
        <translation>Lembar ini tidak menerima nilai.</translation>
    </message>
</context>
<context>
    <name>juri::ui::MergeModel</name>
    <message>
        <source>older than what is here, nothing new</source>
        <translation>lebih lama dari yang ada, tidak ada yang baru</translation>
    </message>
    <message>
        <source>known already, nothing new</source>
        <translation>sudah ada, tidak ada yang baru</translation>
    </message>
    <message>
        <source>taken, but late: the stage is locked</source>
        <translation>diterima, tetapi terlambat: tahap sudah terkunci</translation>
    </message>
    <message>
        <source>taken, not counted: the key was withdrawn</source>
        <translation>diterima, tidak dihitung: kunci sudah dicabut</translation>
    </message>
    <message>
        <source>taken, not counted: not this judge&apos;s entries</source>
        <translation>diterima, tidak dihitung: bukan peserta juri ini</translation>
    </message>
    <message>
        <source>taken, not counted: another rubric</source>
        <translation>diterima, tidak dihitung: rubrik lain</translation>
    </message>
    <message>
        <source>taken, some sheets are not complete</source>
        <translation>diterima, sebagian lembar belum lengkap</translation>
    </message>
    <message>
        <source>newer scores taken</source>
        <translation>nilai yang lebih baru diterima</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>another competition, not merged</source>
        <translation>acara lain, tidak digabung</translation>
    </message>
    <message>
        <source>unknown judge, not merged</source>
        <translation>juri tidak dikenal, tidak digabung</translation>
    </message>
    <message>
        <source>damaged, not merged</source>
        <translation>rusak, tidak digabung</translation>
    </message>
    <message>
        <source>signature does not fit, not merged</source>
        <translation>tanda tangan tidak cocok, tidak digabung</translation>
    </message>
    <message>
        <source>made by a newer Juri, not merged</source>
        <translation>dibuat dengan Juri yang lebih baru, tidak digabung</translation>
    </message>
    <message>
        <source>holds what its key may not write, not merged</source>
        <translation>berisi yang tidak boleh ditulis kuncinya, tidak digabung</translation>
    </message>
    <message>
        <source>cannot be read, not merged</source>
        <translation>tidak dapat dibaca, tidak digabung</translation>
    </message>
    <message>
        <source>sealed for somebody else, not merged</source>
        <translation>disegel untuk panitia lain, tidak digabung</translation>
    </message>
    <message>
        <source>an anonymised copy, not merged</source>
        <translation>salinan tanpa nama, tidak digabung</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n bertentangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned sheet(s) left out</source>
        <translation>
            <numerusform>%n lembar belum ditandatangani, dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n catatan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
</context>
<context>
    <name>juri::ui::MergePage</name>
    <message>
        <source>Merge scores</source>
        <translation>Gabungkan nilai</translation>
    </message>
    <message>
        <source>Drop the judges&apos; score files here: one, many, or a whole folder. Merging a file twice changes nothing.</source>
        <translation>Seret berkas nilai dari juri ke sini: satu, banyak, atau satu folder. Menggabungkan berkas dua kali tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>What happened with each file</source>
        <translation>Yang terjadi dengan tiap berkas</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>Ctrl+O: choose files     F1: all keys</source>
        <translation>Ctrl+O: pilih berkas     F1: semua tombol</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 score sheets are in</source>
        <translation>%1 · %2 dari %3 lembar nilai sudah masuk</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n lembar bertentangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %n file(s).</source>
        <translation>
            <numerusform>Tidak ada yang baru dalam %n berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new records out of %2 files.</source>
        <translation>%1 catatan baru dari %2 berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused, with the reason below; they changed nothing.</source>
        <translation>
            <numerusform>%n berkas ditolak, alasannya di bawah; tidak ada yang diubah olehnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>See &amp;results</source>
        <translation>Lihat &amp;hasil</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Pilih ber&amp;kas…</translation>
    </message>
</context>
<context>
    <name>juri::ui::NewEventDialog</name>
    <message>
        <source>Set up a competition</source>
        <translation>Susun acara baru</translation>
    </message>
    <message>
        <source>A template brings stages, criteria and rules; everything can be changed later.</source>
        <translation>Templat berisi tahap, kriteria, dan aturan; semuanya dapat diubah nanti.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Templat</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Where to keep the event</source>
        <translation>Tempat menyimpan acara</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumen (%1)</translation>
    </message>
</context>
<context>
    <name>juri::ui::NominateDialog</name>
    <message>
        <source>Nominate for an award</source>
        <translation>Usulkan untuk penghargaan</translation>
    </message>
    <message>
        <source>This stage has no awards to nominate for.</source>
        <translation>Tahap ini tidak mempunyai penghargaan.</translation>
    </message>
    <message>
        <source>Write why, in a sentence. An empty line is no nomination.</source>
        <translation>Tulis alasannya dalam satu kalimat. Baris kosong berarti tidak diusulkan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save nominations</source>
        <translation>Simpan usulan</translation>
    </message>
</context>
<context>
    <name>juri::ui::NumberSearch</name>
    <message>
        <source>No number %1 here.</source>
        <translation>Tidak ada nomor %1 di sini.</translation>
    </message>
</context>
<context>
    <name>juri::ui::OrderBoard</name>
    <message>
        <source>Not placed</source>
        <translation>Belum ditempatkan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Entries that are not placed</source>
        <translation>Peserta yang belum ditempatkan</translation>
    </message>
    <message>
        <source>The order, place 1 first</source>
        <translation>Urutan, mulai dari peringkat 1</translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation>Semua sudah punya peringkat.</translation>
    </message>
    <message>
        <source>Drag an entry here, or press Enter to place the one in hand.</source>
        <translation>Seret peserta ke sini, atau tekan Enter untuk menempatkan yang terpilih.</translation>
    </message>
    <message>
        <source>Find a competitor</source>
        <translation>Cari peserta</translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n ditempatkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter takes it, Esc gives it up.</source>
        <translation>Enter menetapkan, Esc membatalkan.</translation>
    </message>
    <message>
        <source>You do not place this one (conflict of interest).</source>
        <translation>Anda tidak menempatkan peserta ini (benturan kepentingan).</translation>
    </message>
    <message>
        <source>This competitor was absent.</source>
        <translation>Peserta ini tidak hadir.</translation>
    </message>
    <message>
        <source>Place after all</source>
        <translation>Tetap tempatkan</translation>
    </message>
    <message>
        <source>Put at place %1</source>
        <translation>Tempatkan di peringkat %1</translation>
    </message>
    <message>
        <source>You cannot place this entry.</source>
        <translation>Anda tidak dapat menempatkan peserta ini.</translation>
    </message>
    <message numerus="yes">
        <source>All %n places are given.</source>
        <translation>
            <numerusform>Semua %n peringkat sudah terisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a place to put this entry there; the last one then falls out.</source>
        <translation>Ketik peringkat untuk menempatkannya di sana; yang terakhir lalu keluar.</translation>
    </message>
    <message>
        <source>Competitor&apos;s number, then Enter</source>
        <translation>Nomor peserta, lalu Enter</translation>
    </message>
    <message>
        <source>Name, number or institution</source>
        <translation>Nama, nomor, atau lembaga</translation>
    </message>
    <message>
        <source>No competitor called “%1”.</source>
        <translation>Tidak ada peserta bernama “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Place %1 cannot be given yet.</source>
        <translation>Peringkat %1 belum dapat diberikan.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n place(s).</source>
        <translation>
            <numerusform>Hanya ada %n peringkat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are given from the first on: the next one is %1. Type it, or Esc; an entry can be moved at any time.</source>
        <translation>Peringkat diberikan mulai dari yang pertama: berikutnya %1. Ketik itu, atau Esc; peserta dapat dipindah kapan saja.</translation>
    </message>
    <message>
        <source>Type another one, or Esc.</source>
        <translation>Ketik yang lain, atau Esc.</translation>
    </message>
</context>
<context>
    <name>juri::ui::OrderModel</name>
    <message>
        <source>place %1, free</source>
        <translation>peringkat %1, kosong</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>peringkat %1</translation>
    </message>
</context>
<context>
    <name>juri::ui::OrderPanel</name>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Naikkan (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Turunkan (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out of the order (Del)</source>
        <translation>Keluarkan dari urutan (Del)</translation>
    </message>
</context>
<context>
    <name>juri::ui::OrderReader</name>
    <message>
        <source>Order for equal results</source>
        <translation>Urutan untuk hasil sama</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>mengundurkan diri</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>tidak menilai</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
</context>
<context>
    <name>juri::ui::PackDialog</name>
    <message>
        <source>Open your judging file</source>
        <translation>Buka berkas penjurian Anda</translation>
    </message>
    <message>
        <source>Type the code on your slip, 10 letters and digits. Capital or small letters do not matter.</source>
        <translation>Ketik kode pada lembar Anda, 10 huruf dan angka. Huruf besar atau kecil sama saja.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>First half of the code</source>
        <translation>Paruh pertama kode</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Paruh kedua kode</translation>
    </message>
    <message>
        <source>Your scores are kept in</source>
        <translation>Nilai Anda disimpan di</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>Where to keep your scores</source>
        <translation>Tempat menyimpan nilai Anda</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumen (%1)</translation>
    </message>
</context>
<context>
    <name>juri::ui::PackTasks</name>
    <message>
        <source>An older pack?</source>
        <translation>Paket yang lebih lama?</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s) of your document are not in this pack. If you take it, they are no longer shown; marks you gave them are kept.</source>
        <translation>
            <numerusform>%n peserta di dokumen Anda tidak ada dalam paket ini. Jika paket ini dipakai, mereka tidak lagi tampil; nilai yang sudah Anda beri tetap tersimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this pack</source>
        <translation>Pakai paket ini</translation>
    </message>
    <message>
        <source>You have opened this pack before.</source>
        <translation>Paket ini sudah pernah Anda buka.</translation>
    </message>
    <message>
        <source>Here is the document with your marks.</source>
        <translation>Inilah dokumen berisi nilai Anda.</translation>
    </message>
    <message>
        <source>This pack brings news to a document that was not found on this computer.</source>
        <translation>Paket ini membawa kabar untuk dokumen yang tidak ditemukan di komputer ini.</translation>
    </message>
    <message>
        <source>Open your own document first, then this pack again.</source>
        <translation>Buka dokumen Anda dahulu, lalu paket ini lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n new competitor(s) to mark.</source>
        <translation>
            <numerusform>%n peserta baru untuk dinilai.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack was taken into your document.</source>
        <translation>Isi paket sudah masuk ke dokumen Anda.</translation>
    </message>
    <message>
        <source>Your marks are as they were.</source>
        <translation>Nilai Anda tidak berubah.</translation>
    </message>
    <message>
        <source>This pack is damaged or incomplete.</source>
        <translation>Paket ini rusak atau tidak utuh.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it once more, or ask the committee to send it again.</source>
        <translation>Tidak ada yang diubah. Salin sekali lagi, atau minta panitia mengirimnya lagi.</translation>
    </message>
</context>
<context>
    <name>juri::ui::PrintPreviewDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or save as PDF.</source>
        <translation>Pencetak tidak menerima apa pun. Periksa apakah sudah menyala, atau simpan sebagai PDF.</translation>
    </message>
</context>
<context>
    <name>juri::ui::RankPage</name>
    <message>
        <source>Dances</source>
        <translation>Tarian</translation>
    </message>
    <message>
        <source>You have no entries to put in order. If that surprises you, ask the committee for a new judge file.</source>
        <translation>Tidak ada peserta untuk Anda urutkan. Jika ini janggal, minta berkas juri baru kepada panitia.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 dari %3)</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n places are given.</source>
        <translation>
            <numerusform>%1: semua %n peringkat sudah terisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n places are given.</source>
        <translation>
            <numerusform>Semua %n peringkat sudah terisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Lanjut ke %1</translation>
    </message>
    <message>
        <source>Look it over, then hand in (Ctrl+H). Until then everything can be moved.</source>
        <translation>Periksa lagi, lalu serahkan (Ctrl+H). Sampai saat itu semuanya masih dapat digeser.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Enter: next free place     Digits: a place     Alt+↑↓: move     Del: take out</source>
        <translation>Enter: peringkat kosong     Angka: peringkat     Alt+↑↓: geser     Del: keluarkan</translation>
    </message>
    <message>
        <source>     Ctrl+PgDn: next dance</source>
        <translation>     Ctrl+PgDn: tarian lain</translation>
    </message>
    <message>
        <source>     F1: all keys</source>
        <translation>     F1: semua tombol</translation>
    </message>
</context>
<context>
    <name>juri::ui::ReadOnlyTask</name>
    <message>
        <source>An anonymised copy.</source>
        <translation>Salinan tanpa nama.</translation>
    </message>
    <message>
        <source>Names and comments were withheld. It can be read, checked and printed, but not changed.</source>
        <translation>Nama dan catatan disembunyikan. Salinan ini dapat dibaca, diperiksa, dan dicetak, tetapi tidak dapat diubah.</translation>
    </message>
    <message>
        <source>This document lies on a network share and is open for reading only.</source>
        <translation>Dokumen ini ada di folder jaringan dan dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Changes over a network can damage it. Copy it to this computer to work on it.</source>
        <translation>Perubahan lewat jaringan dapat merusaknya. Salin ke komputer ini untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>Copy to this computer…</source>
        <translation>Salin ke komputer ini…</translation>
    </message>
    <message>
        <source>This document can only be read where it lies.</source>
        <translation>Dokumen ini hanya dapat dibaca di tempatnya.</translation>
    </message>
    <message>
        <source>The file, its folder or its medium is write-protected. Copy it to this computer to work on it.</source>
        <translation>Berkas, folder, atau medianya dilindungi dari penulisan. Salin ke komputer ini untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>Salin ke komputer ini</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumen (%1)</translation>
    </message>
</context>
<context>
    <name>juri::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>juri::ui::RecentModel</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (tidak ada)</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juri</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acara</translation>
    </message>
</context>
<context>
    <name>juri::ui::ResultModel</name>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>competitor&apos;s number</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Nilai akhir</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Highest less lowest judge&apos;s total</source>
        <translation>Nilai juri tertinggi dikurangi terendah</translation>
    </message>
</context>
<context>
    <name>juri::ui::ResultReader</name>
    <message>
        <source>No score sheet counts yet.</source>
        <translation>Belum ada lembar nilai yang dihitung.</translation>
    </message>
    <message>
        <source>Disqualified.</source>
        <translation>Didiskualifikasi.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Mengundurkan diri.</translation>
    </message>
    <message>
        <source>Did not pass the gate.</source>
        <translation>Tidak lolos syarat.</translation>
    </message>
    <message>
        <source>Too few score sheets.</source>
        <translation>Lembar nilai terlalu sedikit.</translation>
    </message>
    <message>
        <source>Not ranked: %1.</source>
        <translation>Tidak diperingkat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) still missing.</source>
        <translation>
            <numerusform>%n lembar nilai belum ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of a score sheet: choose one on the Merge page.</source>
        <translation>Ada dua versi lembar nilai: pilih salah satu di halaman Gabung.</translation>
    </message>
    <message>
        <source>the higher mark in “%1”</source>
        <translation>nilai lebih tinggi di “%1”</translation>
    </message>
    <message>
        <source>the higher median of the judges</source>
        <translation>median juri yang lebih tinggi</translation>
    </message>
    <message>
        <source>more first places among the judges</source>
        <translation>lebih banyak peringkat pertama dari juri</translation>
    </message>
    <message>
        <source>the lot drawn with “%1”</source>
        <translation>undian dengan “%1”</translation>
    </message>
    <message>
        <source>Equal totals: decided by %1.</source>
        <translation>Nilai sama: ditentukan oleh %1.</translation>
    </message>
    <message>
        <source>Shares its rank with no. %1: equal in everything the rules compare.</source>
        <translation>Berbagi peringkat dengan no. %1: sama dalam semua yang dibandingkan aturan.</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Tidak diperingkat</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <translation>Peringkat %1 dari %2</translation>
    </message>
</context>
<context>
    <name>juri::ui::ResultsPage</name>
    <message>
        <source>No competitor called “%1”.</source>
        <translation>Tidak ada peserta bernama “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Find a competitor</source>
        <translation>Cari peserta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Ranked among</source>
        <translation>Diperingkat di antara</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Results appear once the first scores are merged.</source>
        <translation>Hasil muncul setelah nilai pertama digabung.</translation>
    </message>
    <message>
        <source>Go to Merge</source>
        <translation>Ke halaman Gabung</translation>
    </message>
    <message>
        <source>Ctrl+F: find     ↑ ↓: why this rank     Ctrl+P: print     F1: all keys</source>
        <translation>Ctrl+F: cari     ↑ ↓: alasan peringkat     Ctrl+P: cetak     F1: semua tombol</translation>
    </message>
    <message>
        <source>All competitors</source>
        <translation>Semua peserta</translation>
    </message>
    <message>
        <source>all %1 score sheets are in</source>
        <translation>semua %1 lembar nilai sudah masuk</translation>
    </message>
    <message>
        <source>%1 of %2 score sheets are in</source>
        <translation>%1 dari %2 lembar nilai sudah masuk</translation>
    </message>
    <message>
        <source>%1 · %2 competitors · %3 judges · %4</source>
        <translation>%1 · %2 peserta · %3 juri · %4</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Sementara</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Diumumkan</translation>
    </message>
    <message>
        <source>shared place</source>
        <translation>tempat bersama</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) in conflict do not count yet.</source>
        <translation>
            <numerusform>%n lembar nilai bertentangan, belum dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions were saved apart. Choose one; until then the result is provisional.</source>
        <translation>Dua versi disimpan terpisah. Pilih salah satu; sampai itu hasilnya sementara.</translation>
    </message>
    <message>
        <source>Across panels</source>
        <translation>Lintas panel</translation>
    </message>
    <message>
        <source>These entries were marked by different judges, some of them stricter than others. Compare places within one region or category.</source>
        <translation>Peserta ini dinilai oleh juri yang berbeda, ada yang lebih ketat. Bandingkan peringkat di dalam satu wilayah atau kategori.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Contoh</translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewCompare</name>
    <message>
        <source>First entry</source>
        <translation>Peserta pertama</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Peserta kedua</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>selisih</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Your rank</source>
        <translation>Urutan Anda</translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewFindings</name>
    <message numerus="yes">
        <source>%1 is blank</source>
        <translation>
            <numerusform>%1 kosong</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, others mostly %3</source>
        <translation>%1: %2, yang lain umumnya %3</translation>
    </message>
    <message>
        <source>the same total as no. %1</source>
        <translation>nilai sama dengan no. %1</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>pertama: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not begun</source>
        <translation>
            <numerusform>%n lembar belum dimulai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewModel</name>
    <message>
        <source>blank</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>competitor&apos;s number</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>%1 stands alone: most of your other marks here are %2</source>
        <translation>%1 menyendiri: nilai Anda yang lain di sini umumnya %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>the judge&apos;s own, of an entry</comment>
        <translation>Urutan</translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewPage</name>
    <message>
        <source>Review your sheets</source>
        <translation>Tinjau lembar Anda</translation>
    </message>
    <message>
        <source>Save &amp;score file…</source>
        <translation>Simpan berkas ni&amp;lai…</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Nilai Anda</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not complete</source>
        <translation>
            <numerusform>%n lembar belum lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Every sheet is complete.</source>
        <translation>Semua lembar lengkap.</translation>
    </message>
    <message>
        <source>Look them over, then hand in. That signs the sheets and saves the score file for the committee.</source>
        <translation>Periksa sekali lagi, lalu serahkan. Lembar akan ditandatangani dan berkas nilai untuk panitia disimpan.</translation>
    </message>
    <message>
        <source>Hand &amp;in…</source>
        <translation>Serah&amp;kan…</translation>
    </message>
    <message>
        <source>Look at your marks from above</source>
        <translation>Lihat nilai Anda secara keseluruhan</translation>
    </message>
    <message>
        <source>You have no entries to mark. If that surprises you, ask the committee for a new judge file.</source>
        <translation>Tidak ada peserta yang perlu Anda nilai. Jika seharusnya ada, mintalah berkas juri baru kepada panitia.</translation>
    </message>
    <message>
        <source>Digits: type a mark     Enter: to the sheet     Ctrl+V: paste     Ctrl+Z: undo     F1: all keys</source>
        <translation>Angka: isi nilai     Enter: ke lembar     Ctrl+V: tempel     Ctrl+Z: urungkan     F1: semua tombol</translation>
    </message>
    <message>
        <source>%1. Esc puts the old mark back.</source>
        <translation>%1. Esc mengembalikan nilai lama.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Tidak ada yang ditempel.</translation>
    </message>
    <message>
        <source>Put the cursor where the first mark of the block belongs.</source>
        <translation>Letakkan kursor di tempat nilai pertama blok itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) pasted.</source>
        <translation>
            <numerusform>%n nilai ditempel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Enter: back to the order     Ctrl+Z: undo     Ctrl+H: hand in     F1: all keys</source>
        <translation>Enter: kembali ke urutan     Ctrl+Z: urungkan     Ctrl+H: serahkan     F1: semua tombol</translation>
    </message>
    <message>
        <source>Review your order</source>
        <translation>Tinjau urutan Anda</translation>
    </message>
    <message>
        <source>Your places</source>
        <translation>Peringkat dari Anda</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Some places are still open.</source>
        <translation>Masih ada peringkat yang kosong.</translation>
    </message>
    <message>
        <source>Every place is given.</source>
        <translation>Semua peringkat sudah terisi.</translation>
    </message>
    <message>
        <source>To change a place, press Enter or click twice on it: that leads back to the order.</source>
        <translation>Untuk mengubah peringkat, tekan Enter atau klik dua kali: itu membawa Anda kembali ke urutan.</translation>
    </message>
    <message>
        <source>Places are given in the order itself.</source>
        <translation>Peringkat diberikan pada urutannya.</translation>
    </message>
    <message>
        <source>0 is saved as a mark.</source>
        <translation>0 disimpan sebagai nilai.</translation>
    </message>
    <message>
        <source>To leave it without a mark, press Delete.</source>
        <translation>Untuk mengosongkannya, tekan Delete.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are 0.</source>
        <translation>
            <numerusform>%n di antaranya 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewPanel</name>
    <message>
        <source>Look at</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Sebaran</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>About your marks</source>
        <translation>Tentang nilai Anda</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Your ranking</source>
        <translation>Urutan Anda</translation>
    </message>
    <message>
        <source>A sheet gets its place once it is complete.</source>
        <translation>Lembar mendapat tempatnya setelah lengkap.</translation>
    </message>
    <message>
        <source>Nothing is missing, and no mark stands alone.</source>
        <translation>Tidak ada yang kosong, dan tidak ada nilai yang menyendiri.</translation>
    </message>
    <message>
        <source>%1 of %2 marks lie in “%3”. Do they tell the entries apart?</source>
        <translation>%1 dari %2 nilai ada di “%3”. Apakah peserta masih terbedakan?</translation>
    </message>
</context>
<context>
    <name>juri::ui::ScorePage</name>
    <message>
        <source>Enter: next criterion     Ctrl+↓: next competitor     Ctrl+Z: undo     F1: all keys</source>
        <translation>Enter: kriteria berikutnya     Ctrl+↓: peserta berikutnya     Ctrl+Z: urungkan     F1: semua tombol</translation>
    </message>
    <message>
        <source>You do not mark this competitor (conflict of interest).</source>
        <translation>Anda tidak menilai peserta ini (benturan kepentingan).</translation>
    </message>
    <message>
        <source>This competitor was absent.</source>
        <translation>Peserta ini tidak hadir.</translation>
    </message>
    <message>
        <source>Mark after all</source>
        <translation>Nilai juga</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n kriteria lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>All criteria marked</source>
        <translation>Semua kriteria dinilai</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling tinggi %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Lembar latihan</translation>
    </message>
    <message>
        <source>Try anything here: nothing of it is kept or handed in.</source>
        <translation>Silakan mencoba: tidak ada yang disimpan atau diserahkan dari sini.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Tidak ada program di komputer ini yang membuka “%1”.</translation>
    </message>
    <message>
        <source>Install one that shows such files, then try again.</source>
        <translation>Pasang program yang menampilkan berkas seperti itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>paling rendah %1</translation>
    </message>
</context>
<context>
    <name>juri::ui::SettingsDialog</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Perubahan langsung berlaku.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Ukuran teks</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentasi</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Tanya &amp;jawab</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> menit</translation>
    </message>
    <message>
        <source>Timer &amp;sounds when time runs out</source>
        <translation>Bu&amp;nyikan tanda saat waktu habis</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: no blinking, nothing slides</source>
        <translation>&amp;Kurangi gerak: tidak berkedip, tidak bergeser</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>juri::ui::SheetReader</name>
    <message>
        <source>recused</source>
        <translation>tidak menilai</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points a criterion adds, of how many</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Needs a comment</source>
        <translation>Perlu catatan</translation>
    </message>
    <message>
        <source>Needs a comment of at least %1 characters</source>
        <translation>Perlu catatan, paling sedikit %1 huruf</translation>
    </message>
    <message>
        <source>Before: none</source>
        <translation>Sebelumnya: kosong</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Competitor %1</source>
        <translation>Peserta %1</translation>
    </message>
</context>
<context>
    <name>juri::ui::SheetView</name>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
</context>
<context>
    <name>juri::ui::StartPage</name>
    <message>
        <source>Ctrl+O: open     F1: all keys</source>
        <translation>Ctrl+O: buka     F1: semua tombol</translation>
    </message>
    <message>
        <source>Welcome to Juri</source>
        <translation>Selamat datang di Juri</translation>
    </message>
    <message>
        <source>Judge offline, merge the score files, print the result.</source>
        <translation>Menilai tanpa internet, gabungkan berkas nilai, cetak hasilnya.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Set up a competition</source>
        <translation>Susun acara baru</translation>
    </message>
    <message>
        <source>Rubric, competitors and judges, from a template.</source>
        <translation>Rubrik, peserta, dan juri, dari sebuah templat.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Susun acara…</translation>
    </message>
    <message>
        <source>Start judging</source>
        <translation>Mulai menilai</translation>
    </message>
    <message>
        <source>Open the file you got from the committee.</source>
        <translation>Buka berkas juri dari panitia.</translation>
    </message>
    <message>
        <source>Open judge&apos;s file…</source>
        <translation>Buka berkas juri…</translation>
    </message>
    <message>
        <source>Merge scores</source>
        <translation>Gabungkan nilai</translation>
    </message>
    <message>
        <source>Open the event, then drop the judges&apos; files.</source>
        <translation>Buka acara, lalu seret berkas dari juri.</translation>
    </message>
    <message>
        <source>Open event…</source>
        <translation>Buka acara…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Try the sample competition</source>
        <translation>Coba acara contoh</translation>
    </message>
    <message>
        <source>No files yet. The sample competition shows how everything works.</source>
        <translation>Belum ada berkas. Acara contoh menunjukkan cara kerja semuanya.</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window.</source>
        <translation>Seret berkas ke mana saja di jendela ini.</translation>
    </message>
</context>
<context>
    <name>juri::ui::TimerBar</name>
    <message>
        <source>Presentation timer</source>
        <translation>Pengatur waktu presentasi</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dari awal</translation>
    </message>
    <message>
        <source>Close the timer</source>
        <translation>Tutup pengatur waktu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Tanya jawab</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>times noted</source>
        <translation>waktu dicatat</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>a minute or less</source>
        <translation>semenit atau kurang</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>waktu habis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Ke tanya jawab</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>juri::ui::TimerTasks</name>
    <message>
        <source>No time noted yet</source>
        <translation>Belum ada waktu yang dicatat</translation>
    </message>
    <message>
        <source>The times are not noted: write them down.</source>
        <translation>Waktunya tidak tercatat: tuliskan.</translation>
    </message>
    <message>
        <source>Noted with your scores: presentation %1, questions %2</source>
        <translation>Dicatat bersama nilai Anda: presentasi %1, tanya jawab %2</translation>
    </message>
</context>
<context>
    <name>juri::ui::TotalPanel</name>
    <message>
        <source>Weighted total</source>
        <translation>Nilai berbobot</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>&amp;Next competitor</source>
        <translation>Peserta be&amp;rikutnya</translation>
    </message>
    <message>
        <source>Previous competitor</source>
        <translation>Peserta sebelumnya</translation>
    </message>
    <message>
        <source>Next competitor</source>
        <translation>Peserta berikutnya</translation>
    </message>
</context>
<context>
    <name>juri::ui::UndoText</name>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>%1 mark no. %2, %3</source>
        <translation>%1 nilai no. %2, %3</translation>
    </message>
    <message>
        <source>%1 absence or conflict no. %2</source>
        <translation>%1 ketidakhadiran atau konflik no. %2</translation>
    </message>
    <message>
        <source>%1 nomination no. %2</source>
        <translation>%1 usulan no. %2</translation>
    </message>
    <message>
        <source>%1 place of no. %2</source>
        <translation>%1 peringkat no. %2</translation>
    </message>
    <message>
        <source>%1 order of entries</source>
        <translation>%1 urutan peserta</translation>
    </message>
    <message>
        <source>%1 comment no. %2</source>
        <translation>%1 catatan no. %2</translation>
    </message>
    <message>
        <source>%1 comment no. %2, %3</source>
        <translation>%1 catatan no. %2, %3</translation>
    </message>
    <message>
        <source>%1 place of no. %2, %3</source>
        <translation>%1 peringkat no. %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 paste of %n mark(s)</source>
        <translation>
            <numerusform>%1 tempelan %n nilai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::VerdictDialog</name>
    <message>
        <source>I have a conflict of &amp;interest</source>
        <translation>Saya punya &amp;benturan kepentingan</translation>
    </message>
    <message>
        <source>The competitor did not &amp;appear</source>
        <translation>Peserta tidak &amp;hadir</translation>
    </message>
    <message>
        <source>No marks for this competitor</source>
        <translation>Tanpa nilai untuk peserta ini</translation>
    </message>
    <message>
        <source>Marks entered so far are kept. You can take this back until you hand in.</source>
        <translation>Nilai yang sudah diisi tetap disimpan. Ini dapat dibatalkan sampai Anda menyerahkan.</translation>
    </message>
    <message>
        <source>&amp;Reason (goes with the score sheet)</source>
        <translation>&amp;Alasan (ikut lembar nilai)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Leave without marks</source>
        <translation>Tanpa nilai</translation>
    </message>
    <message>
        <source>for example: not present when called</source>
        <translation>misalnya: tidak ada saat dipanggil</translation>
    </message>
    <message>
        <source>for example: my former student</source>
        <translation>misalnya: mantan murid saya</translation>
    </message>
    <message>
        <source>The competitor has &amp;withdrawn</source>
        <translation>Peserta &amp;mengundurkan diri</translation>
    </message>
    <message>
        <source>for example: told the committee by telephone</source>
        <translation>misalnya: memberi tahu panitia lewat telepon</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>mengundurkan diri: %1</translation>
    </message>
</context>
<context>
    <name>juri::ui::WhyPanel</name>
    <message>
        <source>Each judge&apos;s total</source>
        <translation>Nilai tiap juri</translation>
    </message>
    <message>
        <source>Mean marks</source>
        <translation>Nilai rata-rata</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Tutup penjelasan</translation>
    </message>
</context>
<context>
    <name>juri::ui::Words</name>
    <message>
        <source>Enter one of %1</source>
        <translation>Isi salah satu dari %1</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2</source>
        <translation>Isi angka dari %1 sampai %2</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2</source>
        <translation>Isi angka bulat dari %1 sampai %2</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1, kelipatan %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>kemarin %1</translation>
    </message>
</context>
<context>
    <name>juri::ui::WordsBox</name>
    <message>
        <source>Comment</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>On this criterion</source>
        <translation>Untuk kriteria ini</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Hanya untuk Anda</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Yang ditulis</translation>
    </message>
    <message>
        <source>Comment on this criterion</source>
        <translation>Catatan untuk kriteria ini</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Catatan pribadi</translation>
    </message>
    <message>
        <source>What stood out? What would you tell the competitor?</source>
        <translation>Apa yang menonjol? Apa saran Anda untuk peserta?</translation>
    </message>
    <message>
        <source>Why this mark?</source>
        <translation>Mengapa nilainya demikian?</translation>
    </message>
    <message>
        <source>Stays on this computer: nobody else ever sees it.</source>
        <translation>Tetap di komputer ini: tidak pernah dilihat orang lain.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 dari sedikitnya %2 huruf</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Comment on the place</source>
        <translation>Komentar tentang peringkat</translation>
    </message>
    <message>
        <source>Why this place?</source>
        <translation>Mengapa peringkat ini?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>has text</source>
        <translation>ada isinya</translation>
    </message>
</context>
</TS>

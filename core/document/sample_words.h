#pragma once

#include <array>
#include <string_view>

/// Words the sample's made-up enterprises and people are put together from. Any
/// likeness to real ones is chance.
namespace juri::document {

using Word = std::string_view;

/// What enterprises of one category are called and do.
struct SampleTheme {
    Word category; ///< the category's id; empty: any other
    std::array<Word, 6> heads;
    std::array<Word, 5> titles;
};

inline constexpr std::array<SampleTheme, 8> kSampleThemes{{
    {"poverty",
     {"Warung", "Koperasi", "Tenun", "Dapur", "Kebun", "Lumbung"},
     {"Pemasaran bersama hasil kebun petani kecil", "Modal bergulir bagi pedagang keliling",
      "Tenun perempuan desa dengan harga yang adil", "Pelatihan usaha bagi keluarga prasejahtera",
      "Lumbung pangan yang dikelola warga"}},
    {"health",
     {"Klinik", "Griya Sehat", "Pos Sehat", "Apotek Desa", "Sahabat Lansia", "Herbal"},
     {"Kunjungan perawat ke rumah lansia", "Antrean puskesmas lewat telepon biasa",
      "Pengantaran obat ke pulau kecil", "Pemeriksaan mata keliling dengan kacamata murah",
      "Kebun obat keluarga dan olahannya"}},
    {"water",
     {"Tirta", "Sumur", "Jamban Sehat", "Air Warga", "Embung", "Saringan"},
     {"Saringan air dari arang tempurung kelapa", "Jamban sehat yang dicicil lewat arisan",
      "Pemantauan sumur warga dengan sensor murah", "Pemanen air hujan untuk sekolah",
      "Perbaikan pipa desa oleh pemuda setempat"}},
    {"education",
     {"Taman Baca", "Rumah Belajar", "Perahu Pustaka", "Kelas", "Sanggar", "Sekolah Kebun"},
     {"Perahu pustaka ke kampung pesisir", "Guru pendamping untuk sekolah satu atap",
      "Alat peraga dari bahan bekas", "Kelas malam bagi anak yang bekerja",
      "Bahan ajar dalam bahasa daerah"}},
    {"stunting",
     {"Dapur Gizi", "Posyandu", "Bunda", "Kelor", "Sahabat Ibu", "Bubur"},
     {"Bubur ikan dan kelor untuk balita", "Pendampingan ibu hamil oleh kader desa",
      "Katering gizi dari kebun posyandu", "Timbangan balita dengan catatan bersama",
      "Makanan pendamping ASI dari pangan setempat"}},
    {"child-marriage",
     {"Remaja", "Rumah Aman", "Suara Anak", "Sanggar Muda", "Teman Sebaya", "Kelas Ibu Muda"},
     {"Konselor sebaya di sekolah menengah", "Beasiswa dan usaha kecil bagi anak perempuan",
      "Teater keliling tentang hak anak", "Pendampingan keluarga sebelum ke pengadilan agama",
      "Kejar paket sambil bekerja bagi ibu muda"}},
    {"waste",
     {"Bank Sampah", "Rumah Kompos", "Daur Ulang", "Maggot", "Eco", "Pilah"},
     {"Tabungan sampah yang membayar listrik", "Maggot dari sampah pasar untuk pakan ikan",
      "Kompos kota untuk petani sayur", "Batako dari plastik sisa",
      "Penjemputan sampah terpilah dengan gerobak listrik"}},
    {"",
     {"Karya", "Rumah", "Sanggar", "Gerakan", "Kampung", "Inovasi"},
     {"Gagasan baru dari warga untuk warga", "Cara kerja yang lebih cepat dan murah",
      "Alat sederhana dari bahan setempat", "Belajar bersama sambil berkarya",
      "Layanan keliling ke tempat yang jauh"}},
}};

inline constexpr std::array<Word, 32> kSampleTails{
    "Lestari",  "Mandiri", "Sejahtera", "Bersama", "Harapan", "Cahaya",  "Berkah", "Bestari",
    "Gemilang", "Makmur",  "Mekar",     "Pelita",  "Rahayu",  "Sehati",  "Tunas",  "Bahari",
    "Merdeka",  "Bangkit", "Peduli",    "Amanah",  "Ceria",   "Juang",   "Kita",   "Maju",
    "Nusa",     "Pertiwi", "Rukun",     "Santun",  "Setara",  "Tangguh", "Unggul", "Waskita"};

inline constexpr std::array<Word, 8> kSampleForms{
    "Yayasan",     "Koperasi", "Kelompok Usaha Bersama", "CV", "PT", "BUMDes",
    "Perkumpulan", "Komunitas"};

/// Districts and family names of one region.
struct SampleRegion {
    Word region; ///< the region's id; empty: any other
    std::array<Word, 8> places;
    std::array<Word, 8> families;
};

inline constexpr std::array<SampleRegion, 7> kSampleRegions{{
    {"Banten",
     {"Lebak", "Pandeglang", "Serang", "Cilegon", "Tangerang", "Rangkasbitung", "Labuan", "Anyer"},
     {"Supriatna", "Hidayat", "Maulana", "Suhendar", "Fauzi", "Kurniawan", "Permana", "Nurjaman"}},
    {"Nusa Tenggara Timur",
     {"Kupang", "Ende", "Sikka", "Manggarai", "Sumba Timur", "Alor", "Belu", "Flores Timur"},
     {"Bere", "Nahak", "Tnunay", "Lado", "Djawa", "Kaha", "Manafe", "Tukan"}},
    {"Sumatera Utara",
     {"Medan", "Deli Serdang", "Toba", "Karo", "Nias", "Langkat", "Simalungun", "Asahan"},
     {"Simanjuntak", "Siregar", "Ginting", "Lubis", "Nasution", "Sembiring", "Harahap", "Zebua"}},
    {"Kalimantan Barat",
     {"Pontianak", "Sambas", "Singkawang", "Sintang", "Ketapang", "Sanggau", "Landak",
      "Kapuas Hulu"},
     {"Usman", "Djuweng", "Alqadrie", "Tanjung", "Ramli", "Bantang", "Lasah", "Mulyadi"}},
    {"Jawa Timur",
     {"Malang", "Jember", "Banyuwangi", "Lumajang", "Sumenep", "Pacitan", "Gresik", "Blitar"},
     {"Prasetyo", "Wibowo", "Santoso", "Susanto", "Setiawan", "Utomo", "Purnomo", "Handoko"}},
    {"Sulawesi Selatan",
     {"Makassar", "Gowa", "Bone", "Luwu Utara", "Bulukumba", "Toraja", "Selayar", "Wajo"},
     {"Daeng Ngai", "Mappasomba", "Tenriawaru", "Patiroi", "Rante", "Paembonan", "Baso", "Lawa"}},
    {"",
     {"Utara", "Selatan", "Timur", "Barat", "Tengah", "Pesisir", "Hulu", "Hilir"},
     {"Wijaya", "Kusuma", "Saputra", "Lestari", "Nugroho", "Hartono", "Rahman", "Halim"}},
}};

inline constexpr std::array<Word, 40> kSampleNames{
    "Siti",   "Dewi",     "Ratna",   "Maria",   "Yuliana", "Nurul",  "Rina",  "Fitri",
    "Wulan",  "Ayu",      "Indah",   "Lestari", "Kartika", "Endang", "Sri",   "Aisyah",
    "Melati", "Rosalina", "Tuti",    "Yohana",  "Agus",    "Budi",   "Ahmad", "Yosef",
    "Rizky",  "Andi",     "Bambang", "Hendra",  "Dedi",    "Eko",    "Fajar", "Gunawan",
    "Irfan",  "Joko",     "Lukas",   "Markus",  "Taufik",  "Wahyu",  "Yusuf", "Zainal"};

inline constexpr std::array<Word, 8> kSampleDegrees{"Dr. ", "", "", "Ir. ", "", "Prof. ", "", ""};

inline constexpr std::array<Word, 8> kSampleAffiliations{"Universitas negeri setempat",
                                                         "Bappeda",
                                                         "Dinas Koperasi dan UKM",
                                                         "Kamar dagang daerah",
                                                         "Inkubator bisnis",
                                                         "Lembaga swadaya masyarakat",
                                                         "Media daerah",
                                                         "Pelaku wirausaha sosial"};

inline constexpr std::array<Word, 4> kSampleRecusals{
    "Pernah menjadi mentor tim ini", "Kerabat salah satu anggota tim", "Ikut menyusun proposalnya",
    "Lembaga saya bermitra dengan pengusul"};

inline constexpr std::array<Word, 3> kSampleInterests{"Anggota dewan pengawas lembaga pengusul",
                                                      "Kerabat ketua tim",
                                                      "Pemegang saham usaha pengusul"};

inline constexpr std::array<Word, 6> kSamplePraise{
    "Dampaknya terukur dan warganya terlibat. Layak diperluas.",
    "Kerja sama dengan dinas sudah berjalan, tinggal diperkuat.",
    "Tim paham betul masalah di lapangan.",
    "Keuangan tertib dan laporannya terbuka.",
    "Gagasan sederhana, tetapi hasilnya nyata.",
    "Mudah ditiru kabupaten lain."};

inline constexpr std::array<Word, 6> kSampleAdvice{
    "Data dampak masih kurang, mohon dilengkapi sebelum wawancara.",
    "Belum jelas siapa yang membayar setelah hibah selesai.",
    "Kaitan dengan isu prioritas perlu dipertegas.",
    "Peran pemerintah daerah belum tampak.",
    "Anggaran terlalu besar untuk jumlah penerima manfaat.",
    "Tim bergantung pada satu orang."};

} // namespace juri::document

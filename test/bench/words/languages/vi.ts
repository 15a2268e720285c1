import type { Corpus } from '../corpus.ts'

export const vi: Corpus = {
  people: `
    Linh = Nguyễn Linh
    Trang = Trang
    Quỳnh = quỳnh 🌸
    Khánh = Trần Quốc Khánh
    Thảo = ✨Thảo✨
    Tuấn = Lê Tuấn
    Vy = Vy
    Ngọc Anh = Phạm Ngọc Anh
    Đạt = đạt_09
    Hương = HƯƠNG
    Phương = Cô Phương
    Bảo = Bảo Nguyễn
  `,
  greets: `
    chào {}
    Chào {}!
    xin chào {} bạn khỏe không
    hello {l} đang làm gì đó
    helo {l}
    hi {l} rảnh không
    hi {}, mai gặp nhé
    hế lô {}
    hey {l} có đi không
    alo {} nghe máy đi
    ê {} mày đâu rồi
    ê {l} trả lời đi
    chào anh {} em hỏi chút
    chào chị {} em muốn đặt hàng
    em chào chị {}
    em chào anh {} ạ
    chào em {} em ăn cơm chưa
    cháu chào cô {}
    dạ em chào cô {} ạ
    chào bạn {}
    chào buổi sáng {} ngủ ngon không
    chào buổi tối {}
    chúc ngủ ngon {}
    ngủ ngon nhé {}
    chúc {} ngủ ngon
    {} ơi
    {} ơi mai đi học không
    {l} ơi cho hỏi
    anh {} ơi
    chị {} ơi cho em hỏi
    em {} ơi ra đây
    {} à, tối nay đi ăn không
    xin lỗi {}
    xin lỗi {}, tớ đến muộn
    cảm ơn {}!
    cảm ơn {} nhiều nhé
    chúc mừng sinh nhật {}!! 🎂
    chúc mừng {}! xứng đáng lắm
    Gửi {}, mình viết từ biển
    hi chị {} 😊 về tới chưa
  `,
  starts: `
    {}, bạn đâu rồi
    {}! giúp tớ với!
    {}, gọi cho mình khi rảnh
    {l}, ăn cơm chưa
    {}, anh yêu em
    {} ơi, đợi chút
    {}! đến đây nhanh
    {}, chờ đã
    {}, xin lỗi giờ mới trả lời
    chị {}, giúp em chút
  `,
  ends: `
    sáu giờ gặp nhé, {}
    cảm ơn nhiều, {}!
    nhớ bạn quá, {}
    có đi không, {}?
    ngủ ngon, {} ❤️
    gọi lại cho tớ, {}
    buồn cười quá, {} 😂
    bạn là nhất, {}!
    đang ở đâu, {}
    đi thôi {} ơi
  `,
  innocent: `
    haha đúng rồi
    hihi ừ
    ừ được
    đang tới
    ok, mai gặp
    Chào bạn! Bạn khỏe không?
    chào bạn
    chào mọi người
    hello cả nhà
    chào anh, em muốn hỏi giá
    em chào anh ạ
    chào em yêu, anh ra rồi
    chào buổi sáng cả nhà
    chúc mọi người ngủ ngon
    ngủ ngon nhé, mơ đẹp
    chúc may mắn ngày mai
    chúc ngon miệng
    chúc mừng năm mới
    cảm ơn vì tất cả
    cảm ơn nhiều, thật đó
    cảm ơn anh
    xin lỗi vì đến muộn
    xin lỗi, ngủ quên
    chúc mừng công việc mới
    ok, gặp sau
    được rồi, tuyệt
    tất nhiên, không sao
    đẹp quá, thích ghê
    trời ơi, nóng quá
    trời ơi
    mẹ ơi con về rồi
    anh ơi
    chị ơi cho em hỏi
    em ơi ra đây
    cô ơi em chưa hiểu
    bạn ơi giá bao nhiêu
    thầy, em chưa hiểu bài
    sếp, em làm xong rồi
    thật không?
    hai đứa đi đâu đó
    hai giờ chiều nhé
    {} nói sẽ đến
    {} và tớ đến rồi
    {} có ở đó không
    hôm qua có thấy {} không
    mẹ của {} gọi
    tớ đi xem phim với {} và Mai
    chào mình là {}
    Chào bạn, mình tên {}
    hi {} nói bạn bị ốm
    {}? không biết
    gặp {} rồi, vẫn ổn
    tớ thích nhất là {}, Dung và Lan
    thân, {}
    em gái tôi, {}
    mệt quá
    mai đi làm
    thứ hai được nhé
    không sao đâu
    haizz, một ngày dài
    thật lòng, không tin nổi
    nắng, biển và cát
    mua bánh mì, sữa, trứng
    mình ở Huế, Việt Nam
    ảnh đẹp, thích lắm
    xinh, như mọi khi
    anh yêu, em về nhà rồi
    vợ ơi, anh gọi sau
    đến đi, mình chờ
    nhìn này, buồn cười ghê
    hôm nay không được, mai được
    gặp sau nhé, cưng
    đúng vậy, haha
    thôi, cười chết mất
    đi nào, mọi người
    rất tiếc
    mà này, quên nói
    tạm biệt, giữ sức khỏe
    lúc nào cũng vậy, chán
    cảm ơn bạn hiền
    không, tớ không đến
    wow, tuyệt vời
    tại sao, có chuyện gì
    ở đâu, quán nào
    ai biết, kệ
    oi gioi oi
    thương quá
    lan man quá
    bảo sao
    hương vị này ngon
    trang này hay
  `,
  secrets: `
    thẻ 4111 1111 1111 1111 09/28
    Mã WhatsApp của bạn: 482-913
    482913 là mã xác minh Google của bạn
    Mã OTP của quý khách là 482913
    Mã xác thực: 482913
    mã otp 482913 đừng cho ai biết
    mật khẩu là hoasen22
    mật khẩu: Tulip!9
    mk: meocon99
    pass: meocon2024
    mã pin 4821
    Mã ID Apple của bạn là: 482913
  `,
  harmless: `
    quên mật khẩu rồi
    mật khẩu là gì?
    mật khẩu: mai nói cho
    mật khẩu sai rồi
    mã giảm giá 482913
    mã đơn hàng 4111111111111111
    đơn hàng số 4111111111111111
    mã vận đơn 4111111111111111
    năm 2024 tính tiếp
    số của mình 0912 345 678
    giá 1.250.000
    mã bưu điện 100000
  `,
}

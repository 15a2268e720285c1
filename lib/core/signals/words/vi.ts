import type { Words } from './words.ts'

/** Vietnamese, with and without accents. */
export const vi: Words = {
  calls:
    'chào xin_chào chao xin_chao hế_lô hê_lô hế_nhô hé_lô helu hêlu a_lô chào_buổi_sáng chào_buổi_tối ' +
    'chào_buổi_chieu chúc_ngủ_ngon em_chào anh_chào chị_chào cháu_chào con_chào mình_chào tớ_chào dạ_chào ' +
    'dạ_em_chào chúc_buổi_sáng ngủ_ngon chào_mừng buổi_sáng_tốt_lành em_xin_chào ê_ê nhô hélo hí hí_hí ' +
    'hê_nhô',
  hints: 'chúc gửi ê ê_này này nè ơi êu tạm_biệt hẹn_gặp_lại mai_gặp gặp_lại dạ',
  thanks:
    'cảm_ơn cám_ơn cam_on cảm_ơn_nhieu em_cảm_ơn cảm_ơn_em tks xin_lỗi xin_loi xl chúc_mừng ' +
    'chúc_mừng_sinh_nhật sinh_nhật_vui_vẻ chúc_mừng_năm_mới làm_ơn cố_lên chúc_may_mắn',
  beside:
    'anh chị em cô chú bác ông bà cậu mợ dì thím cháu con bạn mày thầy bé nhóc cưng vợ chong yêu ' +
    'anh_yêu em_yêu thân_yêu thuong quý sếp chị_em đồng_chí ơi à ạ nhé nha nè này hen hả đó của mến ' +
    'tình_yêu bồ ck vk ad shop admin mọi dạ ơii vậy luôn ha',
  quiet:
    'thứ haizz haiz gioi giời ' +
    'tôi tui tao tớ mình chung họ nó hắn gì cái và với hoặc nhung mà nên vì nếu thì cho để từ tại ở khong ' +
    'ko hong hông khum kh hok chưa có được đc đang đã sẽ vẫn còn cũng rồi r xong đi về đến lên vào nào ' +
    'sao thế đâu khi lúc bao giờ bây mấy hôm nay tối sáng trưa chieu đêm ngày ừ ừm vâng đúng tốt đẹp xinh ' +
    'dễ vui buồn giỏi ghê quá lắm rất hơi thật trời ôi á ủa ơ hic vl vcl đm vãi đỉnh chán mệt đói cả các ' +
    'gia mẹ má bố cha bè lớp nhóm nguoi nhớ biết nghĩ thấy nghe nói hỏi xem ăn uống ngủ chơi làm muốn cần ' +
    'thich ghét chờ đợi nghỉ học mua bán một mới cũ hết nhieu chỉ đều mỗi lại chắc thôi nữa đừng hãy kệ ' +
    'ib rep duoc gi dau',
  of: 'nói bảo kêu đi đến về đã bị là và với hay có_nói mới rủ hỏi kể gọi nhắn',
  to:
    'có đang khỏe bạn em anh chị mày tối hôm mai nay mấy sao gì đi ăn rảnh cho ngủ làm biết ở dạo lâu còn ' +
    'nhớ xem ra khoe nhieu mày trả_lời trả đâu hỏi',
  and: 'và với hay hoặc',
  me: 'mình em tôi là tên tên_là đây thân mến thân_ái gái_tôi trai_tôi',
  names: 'an my mai long thu hai dung nam tam song bao ha chi minh sang tai tien thuong duc phuc',
}
